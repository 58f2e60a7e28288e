/**
 * The look of agenda, script and minutes on paper: A4, black on white, shapes and words only, so that any printer will do.
 * Pages are numbered where the browser knows how.
 */
export const documentStyles = `
@page { size: A4; margin: 17mm 19mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 12px "Segoe UI", system-ui, sans-serif; color: #4f5b66; } }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { font: 15px/22px "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif; color: #1a1f24; background: #fff; font-variant-numeric: lining-nums tabular-nums; overflow-wrap: break-word; }
ol, ul { list-style: none; }
a { color: inherit; }
b, h1, h2, h3, h4 { font-weight: 600; }
.muted, .kind { color: #4f5b66; }
.small { font-size: 13px; line-height: 20px; }
.head { display: flex; justify-content: space-between; gap: 24px; padding-bottom: 8px; border-bottom: 1px solid; font-size: 13px; line-height: 20px; }
h1 { margin-top: 20px; font-size: 28px; line-height: 36px; letter-spacing: -.01em; text-wrap: balance; }
.when { margin-top: 4px; font-size: 17px; line-height: 26px; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 2px 16px; margin-top: 8px; }
.facts dt { color: #4f5b66; }
.facts dd { grid-column: 2; }
h2 { margin-top: 24px; font-size: 15px; line-height: 24px; break-after: avoid; }
.items { margin-top: 16px; border-top: 1px solid #66717c; }
.item { display: grid; grid-template-columns: 60px minmax(0, 1fr) max-content; gap: 0 12px; padding: 7px 0; border-bottom: 1px solid #c4cbd1; break-inside: avoid; }
.long { break-inside: auto; }
.item h2 { margin: 0; font-size: 15px; line-height: 22px; break-after: avoid; }
.time { font-weight: 600; }
.kind { margin-left: 8px; font-size: 13px; font-weight: 400; white-space: nowrap; }
.minutes { text-align: right; white-space: nowrap; color: #4f5b66; }
.parts { margin-top: 2px; }
.parts > li { display: grid; grid-template-columns: 60px minmax(0, 1fr); gap: 0 8px; }
.tracks { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px 12px; margin: 6px 0 4px; }
.track { padding: 6px 12px 8px; border: 1px solid #818b96; border-radius: 4px; break-inside: avoid; }
.track h3 { font-size: 15px; line-height: 22px; }
.end { display: grid; grid-template-columns: 60px 1fr; gap: 0 12px; padding-top: 7px; }
.lines { margin-top: 4px; }
.lines > li { position: relative; padding-left: 20px; }
.lines > li::before { content: "–"; position: absolute; left: 0; color: #4f5b66; }
.ticks > li { position: relative; padding: 2px 0 2px 28px; break-inside: avoid; }
.ticks > li::before { content: ""; position: absolute; left: 0; top: 5px; width: 15px; height: 15px; border: 1px solid; }
.note { margin: 6px 0; padding: 4px 12px 6px; border: 1px solid #66717c; border-left: 4px solid #1a1f24; border-radius: 4px; }
.warn { font-weight: 600; }
table { width: 100%; margin-top: 4px; border-collapse: collapse; table-layout: fixed; hyphens: auto; }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid #818b96; text-align: left; vertical-align: top; font-size: 14px; line-height: 20px; }
th { font-size: 13px; line-height: 20px; font-weight: 400; color: #4f5b66; }
th:last-child, td:last-child { padding-right: 0; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.what { width: 29%; }
.who { width: 19%; }
.due { width: 14%; }
.paragraphs p + p { margin-top: 6px; }
section.item-notes { margin-top: 20px; }
section.report { margin-top: 8px; }
section.report h3 { font-size: 15px; line-height: 22px; break-after: avoid; }
section.item-notes h2 { margin: 0; font-size: 17px; line-height: 26px; break-after: avoid; }
section.item-notes h3, section.report h4 { margin-top: 8px; font-size: 15px; line-height: 22px; break-after: avoid; }
.foot { margin-top: 24px; padding-top: 8px; border-top: 1px solid; font-size: 13px; line-height: 20px; }
@media screen { html { background: #eef0f2; } main { max-width: 210mm; margin: 16px auto; padding: 17mm 19mm; background: #fff; } }
@media screen and (max-width: 640px) { main { margin: 0; padding: 16px; } .tracks { grid-template-columns: 1fr; } .item, .end { grid-template-columns: 52px 1fr; } .minutes { grid-column: 2; text-align: left; } .facts { grid-template-columns: 1fr; } .facts dd { grid-column: 1; } thead, .blank { display: none; } table, tbody, tr, td { display: block; width: auto; } tr { padding: 8px 0; border-bottom: 1px solid #818b96; } td { padding: 1px 0; border: 0; font-size: 15px; line-height: 22px; } td:empty { display: none; } .what, .who, .due { width: auto; } td[data-label]::before { content: attr(data-label) ": "; color: #4f5b66; } }
`;

/** SHA-256 of the styles, which a test computes again. */
export const documentStylesDigest = 'mJ/KySYvXTXN4R9r9OwnPZ5Op1aX957cNH+a9pZkEGE=';
