/** The look of the page that goes home to the clinic: one A4 page with room for handwriting, black on white. */
export const takeHomeStyles = `
@page { size: A4; margin: 16mm 19mm 14mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { font: 15px/22px "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif; color: #1a1f24; background: #fff; font-variant-numeric: lining-nums tabular-nums; overflow-wrap: break-word; }
.page { display: flex; flex-direction: column; height: 266mm; }
.page > * { flex: none; }
.page > .gap { flex: 0 1 28px; min-height: 6px; }
.page > .lines { flex: 0 1 72px; min-height: 34px; }
.long { display: block; height: auto; }
.long .gap { height: 16px; }
ol, ul { list-style: none; }
.head { display: flex; justify-content: space-between; gap: 24px; padding-bottom: 8px; border-bottom: 1px solid; font-size: 13px; line-height: 20px; }
.head b, h1, h2 { font-weight: 600; }
h1 { font-size: 28px; line-height: 36px; letter-spacing: -.01em; text-wrap: balance; }
.why { margin-top: 8px; font-size: 17px; line-height: 26px; color: #4f5b66; }
h2 { font-size: 15px; line-height: 24px; break-after: avoid; }
.agreed li { position: relative; padding: 6px 0 6px 24px; font-size: 17px; line-height: 26px; break-inside: avoid; }
.agreed li::before { content: "–"; position: absolute; left: 2px; }
table { width: 100%; margin-top: 4px; border-collapse: collapse; table-layout: fixed; hyphens: auto; }
th, td { padding: 8px 12px 8px 0; border-bottom: 1px solid #818b96; text-align: left; vertical-align: top; }
th { padding: 4px 12px 4px 0; font-size: 13px; line-height: 20px; font-weight: 400; color: #4f5b66; }
tr { break-inside: avoid; }
.tick { width: 28px; }
.what { width: 37%; }
.due { width: 22%; padding-right: 0; }
.box { display: inline-block; width: 16px; height: 16px; margin-top: 3px; border: 1px solid; }
.blank td { height: 48px; }
.follow { display: grid; grid-template-columns: minmax(0, 1fr) 218px; gap: 28px; align-items: end; break-inside: avoid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 12px; margin-top: 4px; }
dt { grid-column: 1; color: #4f5b66; }
dd { grid-column: 2; }
.write { border-bottom: 1px solid #818b96; }
.boxes { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px; align-items: end; padding-right: 1px; }
.boxes p { font-size: 13px; line-height: 20px; color: #4f5b66; }
.boxes span { display: block; height: 56px; border: 1px solid; border-radius: 4px; }
.questions { counter-reset: question; margin-top: 4px; }
.questions li { counter-increment: question; position: relative; padding: 2px 0 2px 24px; }
.questions li::before { content: counter(question); position: absolute; left: 2px; color: #4f5b66; }
.lines { display: flex; flex-direction: column; break-inside: avoid; }
.lines span { flex: 1 0 17px; border-bottom: 1px solid #818b96; }
.long .lines { height: 72px; }
.foot { margin-top: auto; break-inside: avoid; }
.foot p { margin-top: 16px; padding-top: 8px; border-top: 1px solid; font-size: 13px; line-height: 20px; }
.tight { font-size: 13px; line-height: 18px; }
.tight h1 { font-size: 22px; line-height: 28px; }
.tight h2 { font-size: 14px; line-height: 20px; }
.tight .why, .tight .agreed li { padding-top: 2px; padding-bottom: 2px; font-size: 14px; line-height: 20px; }
.tight td { padding-top: 4px; padding-bottom: 4px; }
.tight .blank td { height: 32px; }
.tight .boxes span { height: 44px; }
@media screen { html { background: #eef0f2; } .page { max-width: 210mm; height: auto; min-height: 297mm; margin: 16px auto; padding: 16mm 19mm 14mm; background: #fff; } }
@media screen and (max-width: 640px) { .page { margin: 0; padding: 16px; } .head { flex-direction: column; gap: 0; } .follow { grid-template-columns: minmax(0, 1fr); } dl { grid-template-columns: minmax(0, 1fr); } dd { grid-column: 1; } h1 { font-size: 24px; line-height: 32px; hyphens: auto; } thead, .blank { display: none; } table, tbody, tr, td { display: block; width: auto; } tr { padding: 8px 0; border-bottom: 1px solid #818b96; } td { padding: 1px 0; border: 0; font-size: 15px; line-height: 22px; } td:empty { display: none; } .what, .who, .due { width: auto; } td[data-label]::before { content: attr(data-label) ": "; color: #4f5b66; } .tick { display: none; } }
`;

/** SHA-256 of the styles, which a test computes again. */
export const takeHomeStylesDigest = 'M5kkqo4W+PqtXDZLAdzQiZq8Y/AVKFBAqqDOV3JZrfM=';
