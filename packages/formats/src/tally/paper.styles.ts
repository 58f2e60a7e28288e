/**
 * The look of a tally form: A4, black on white, lines and words only, so that any printer and any pen will do. Boxes are
 * 5 mm and stand 8 mm apart: room for a cross made in a hurry.
 */
export const tallyPaperStyles = `
@page { size: A4; margin: 12mm 18mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { font: 15px/22px "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif; color: #16191d; background: #fff; font-variant-numeric: lining-nums tabular-nums; }
main { max-width: 174mm; margin: 0 auto; }
.head { display: flex; justify-content: space-between; align-items: end; gap: 24px; padding-bottom: 8px; border-bottom: 1.5px solid; }
.head b { font-weight: 600; }
.blank { display: inline-block; min-width: 34mm; border-bottom: 1px solid #4b545d; }
.blank.short { min-width: 24mm; }
.heads { display: flex; flex-wrap: wrap; gap: 4px 32px; margin-top: 12px; }
h1 { margin-top: 16px; font-size: 24px; line-height: 32px; font-weight: 600; overflow-wrap: anywhere; text-wrap: balance; }
.about { font-size: 17px; line-height: 26px; overflow-wrap: anywhere; }
h2 { margin-top: 14px; font-size: 15px; line-height: 22px; font-weight: 600; break-after: avoid; }
.guard { margin-top: 12px; padding: 6px 12px; border: 2px solid; border-radius: 4px; font-size: 14px; line-height: 20px; font-weight: 600; }
ol, ul { list-style: none; margin-top: 4px; }
li { position: relative; padding-left: 24px; overflow-wrap: anywhere; }
ul li::before { content: "–"; position: absolute; left: 2px; }
ol { counter-reset: step; }
ol li { counter-increment: step; }
ol li::before { content: counter(step); position: absolute; left: 2px; color: #4b545d; }
.hint { margin-top: 4px; color: #4b545d; }
.boxes { display: grid; grid-template-columns: repeat(5, 1fr); gap: 0 3mm; margin-top: 8px; }
.case { display: grid; grid-template-columns: 6mm 1fr 1fr; align-items: center; height: 8mm; font-size: 13px; border-bottom: 1px solid #b9c0c6; break-inside: avoid; }
.case > span { white-space: nowrap; }
.number { color: #4b545d; font-size: 13px; }
.box { display: inline-block; width: 5mm; height: 5mm; margin-right: 1.2mm; border: 1.2px solid; vertical-align: -1.2mm; }
.strokes { display: grid; grid-template-columns: repeat(auto-fit, minmax(60mm, 1fr)); gap: 6mm; margin-top: 8px; }
.frame { height: 52mm; padding: 6px 10px; border: 1.2px solid; border-radius: 4px; break-inside: avoid; font-weight: 600; }
.answers { margin-top: 8px; }
.answers p { padding: 1.6mm 0; border-bottom: 1px solid #b9c0c6; break-inside: avoid; overflow-wrap: anywhere; }
.tallied { margin-top: 8px; }
.tallied p { display: flex; justify-content: space-between; gap: 16px; min-height: 13mm; padding: 1.6mm 0; border-bottom: 1px solid #b9c0c6; break-inside: avoid; overflow-wrap: anywhere; }
.tallied i { flex: none; width: 18mm; height: 9mm; border: 1.5px solid; border-radius: 4px; }
.slips { display: grid; grid-template-columns: 1fr 1fr; padding: 1px 0 0 1px; break-before: page; }
.slip { min-height: 84mm; padding: 6mm; border: 1px dashed #4b545d; margin: -1px 0 0 -1px; break-inside: avoid; }
.slip h2 { margin: 0; }
.slip .hint { margin-bottom: 4px; font-size: 13px; line-height: 18px; }
.slip p { padding: 1mm 0; overflow-wrap: anywhere; }
.end { break-inside: avoid; }
.sums { display: flex; flex-wrap: wrap; gap: 8px 24px; margin-top: 8px; }
.sum { display: inline-flex; align-items: center; gap: 8px; }
.sum i { width: 26mm; height: 11mm; border: 1.5px solid; border-radius: 4px; }
.foot { margin-top: 16px; padding-top: 8px; border-top: 1.5px solid; font-size: 13px; line-height: 20px; color: #4b545d; }
@media screen { html { background: #eef0f2; } main { margin: 16px auto; padding: 14mm 18mm; max-width: 210mm; background: #fff; } }
@media screen and (max-width: 640px) { main { margin: 0; padding: 16px; } .boxes { grid-template-columns: repeat(auto-fit, minmax(38mm, 1fr)); } .slips { grid-template-columns: 1fr; } }
`;

/** SHA-256 of {@link tallyPaperStyles} in base64. A test holds it to the style sheet. */
export const tallyPaperDigest = 'GU0eTZBfp37jEWHBhuDMcAwIRixdgc/6+TlayJzj9tA=';
