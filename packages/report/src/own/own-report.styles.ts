/** The look of a practice's own report: A4, black on white with one colour, which any printer can do. */
export const ownReportStyles = `
@page { size: A4; margin: 0; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { font: 13px/20px "Segoe UI", -apple-system, "Helvetica Neue", Arial, "Liberation Sans", system-ui, sans-serif; color: #1a1f24; background: #fff; color-scheme: light; font-variant-numeric: lining-nums tabular-nums; }
.page { display: flex; flex-direction: column; width: 793px; min-height: 1120px; padding: 36px 60px 28px; break-after: page; overflow-wrap: anywhere; }
.page > * { flex: none; }
.page:last-child { break-after: auto; }
.top { display: flex; justify-content: space-between; gap: 24px; padding-bottom: 8px; border-bottom: 1.5px solid; }
h1 { margin-top: 10px; font-size: 22px; line-height: 30px; font-weight: 600; text-wrap: balance; }
h2, .own, b { font-weight: 600; }
.title { font-size: 17px; line-height: 24px; }
.name { font-size: 15px; line-height: 20px; }
.small-name { font-size: 13px; line-height: 18px; }
.text { font-size: 15px; line-height: 22px; }
.small { line-height: 18px; }
.dense-name { font-size: 13px; line-height: 17px; }
div.dense { line-height: 18px; }
div.dense h2 { display: inline; font-size: 13px; margin-right: 6px; }
div.dense .key { margin-left: 6px; }
.key { font-size: 12px; line-height: 18px; }
.muted, .foot, .key { color: #4f5b66; }
.own { color: #06426b; }
a { color: inherit; }
.entries { margin-top: 8px; }
.entry { display: flex; justify-content: space-between; gap: 24px; border-top: 1px solid #dde2e6; break-inside: avoid; }
.entry.full { display: block; padding: 13px 0 14px; }
.entry.half { padding: 10px 0 11px; }
.entry.compact { padding: 4px 0 5px; }
.entry.dense { gap: 16px; padding: 3px 0; }
.words { flex: 1; min-width: 0; }
.picture { flex: none; align-self: center; }
svg { display: block; font-family: inherit; }
.item { display: inline-block; margin-right: 12px; }
.item svg { display: inline-block; margin-right: 5px; vertical-align: -3px; }
.answers, .questions { padding-top: 8px; border-top: 1px solid #dde2e6; margin-top: 7px; }
.questions ul { list-style: none; }
.questions li { position: relative; padding-left: 18px; }
.questions li::before { content: "–"; position: absolute; left: 2px; }
.notes { padding-top: 12px; }
.line { height: 28px; border-bottom: 1px solid #818b96; }
.foot { margin-top: auto; padding-top: 8px; }
.foot p { padding-top: 6px; border-top: 1.5px solid #1a1f24; }
@media screen { html { background: #eef0f2; } .page { margin: 16px auto; background: #fff; } }
@media screen and (max-width: 800px) { .page { width: auto; min-height: 0; padding: 24px 16px; margin: 0; } .entry { flex-wrap: wrap; } .picture, .entry.full { max-width: 100%; overflow-x: auto; } }
`;

/** SHA-256 of the style sheet in base64: the page's policy lets it in and no other. A test holds the two together. */
export const ownReportStylesDigest = 'AcMG2WE+7ZJM/2bk5Q4kDsxktOtEUipdeQA/wN2rCPg=';
