/**
 * The look of the pages of codes: A4, black on white, shapes and words only, so that any printer will do. Every code stands in
 * the same frame, in the same size: what it means is in words alone.
 */
export const codePageStyles = `
@page { size: A4; margin: 0; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { font: 15px/22px "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif; color: #16191d; background: #fff; font-variant-numeric: lining-nums tabular-nums; }
.page { display: flex; flex-direction: column; width: 210mm; height: 296.5mm; padding: 16mm 20mm 13mm; overflow: hidden; break-after: page; break-inside: avoid; }
.page > * { flex: none; }
.page:last-child { break-after: auto; }
.head { display: flex; justify-content: space-between; gap: 24px; padding-bottom: 8px; border-bottom: 1.5px solid; }
.head b { font-weight: 600; }
h1 { margin-top: 24px; font-size: 28px; line-height: 36px; font-weight: 600; overflow-wrap: anywhere; text-wrap: balance; }
.tight h1 { display: -webkit-box; overflow: hidden; font-size: 15px; line-height: 22px; -webkit-box-orient: vertical; -webkit-line-clamp: 4; text-wrap: wrap; }
.title { display: -webkit-box; overflow: hidden; margin-top: 4px; font-size: 17px; line-height: 26px; overflow-wrap: anywhere; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.days { color: #4b545d; }
h2 { margin-top: 26px; font-size: 15px; line-height: 22px; font-weight: 600; }
.tight h2 { margin-top: 18px; }
.codes { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; margin-top: 8px; }
.code { border: 1.5px solid; border-radius: 4px; display: flex; flex-direction: column; padding: 12px 16px 14px; }
.word { display: block; font-size: 17px; line-height: 26px; font-weight: 600; }
.code dd { display: flex; gap: 7px; margin-top: auto; padding-top: 8px; font: 600 26px/36px Consolas, Menlo, "DejaVu Sans Mono", "Liberation Mono", monospace; letter-spacing: .02em; white-space: nowrap; }
.group + .group::before { content: "-"; margin-right: 7px; font-weight: 400; color: #4b545d; }
ol, ul { list-style: none; margin-top: 4px; }
li { position: relative; padding-left: 24px; }
li + li { margin-top: 4px; }
ul li::before { content: "–"; position: absolute; left: 2px; color: #4b545d; }
ol { counter-reset: sentence; font-size: 17px; line-height: 26px; }
ol li { counter-increment: sentence; }
ol li::before { content: counter(sentence); position: absolute; left: 2px; color: #4b545d; }
.foot { margin-top: auto; padding-top: 8px; border-top: 1.5px solid; font-size: 13px; line-height: 20px; color: #4b545d; }
@media screen { html { background: #eef0f2; } .page { margin: 16px auto; background: #fff; } }
`;
