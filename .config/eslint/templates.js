// Shared by the rules that read lit's tagged templates: html`…`, svg`…` and css`…`.

/** The name of a template's tag, also behind a namespace or a helper such as staticHtml. */
const tagName = ({ tag }) => (tag.type === 'MemberExpression' ? tag.property.name : tag.name);

export const isMarkup = (node) => ['html', 'svg', 'mathml', 'staticHtml'].includes(tagName(node));
export const isStyles = (node) => tagName(node) === 'css';

/** What stands for an expression while a template is read as one text. */
export const hole = '\u{fffc}';

/** The whole text of a template with a hole for each expression, and the place in the file of each offset in it. */
export function readTemplate(node, sourceCode) {
  const starts = [];
  let text = '';
  node.quasi.quasis.forEach((quasi, index) => {
    if (index > 0) text += hole;
    starts.push({ offset: text.length, at: quasi.range[0] + 1 });
    text += quasi.value.raw;
  });
  const locate = (offset) => {
    const start = starts.findLast((candidate) => candidate.offset <= offset);
    return sourceCode.getLocFromIndex(start.at + offset - start.offset);
  };
  return { text, locate };
}

/** Replaces every match by spaces of the same length, so that offsets stay. */
export const blank = (text, pattern) => text.replace(pattern, (match) => ' '.repeat(match.length));
