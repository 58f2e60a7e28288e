// CSS newer than the oldest supported browser (Chromium 109, Safari 16.4), in css`…` outside of @supports.
import { blank, isStyles, readTemplate } from './templates.js';

/** Each with the first Chromium (or Safari, where it came last) that knows it. Harmless when unknown: left out of the list. */
const features = [
  ['nesting with &', /&/gu, 'Chromium 120'],
  ['color-mix()', /\bcolor-mix\(/giu, 'Chromium 111'],
  ['oklch(), oklab(), lch(), lab(), color()', /(?<![-\w])(?:ok)?(?:lch|lab)\(|(?<![-\w])color\(/giu, 'Chromium 111'],
  ['relative colours', /\b(?:rgba?|hsla?|hwb)\(\s*from\b/giu, 'Chromium 119'],
  ['light-dark()', /\blight-dark\(/giu, 'Chromium 123'],
  [':state()', /:state\(/giu, 'Chromium 125'],
  [':popover-open', /:popover-open\b/giu, 'Chromium 114'],
  [':open', /:open\b/giu, 'Chromium 133'],
  [':user-valid and :user-invalid', /:user-(?:in)?valid\b/giu, 'Chromium 119'],
  [':nth-child(… of …)', /:nth-(?:last-)?child\([^)]*\bof\b/giu, 'Chromium 111'],
  ['@scope', /@scope\b/giu, 'Chromium 118'],
  ['@starting-style', /@starting-style\b/giu, 'Chromium 117'],
  ['@view-transition', /@view-transition\b/giu, 'Chromium 126'],
  ['@position-try', /@position-try\b/giu, 'Chromium 125'],
  ['@function', /@function\b/giu, 'Chromium 139'],
  ['if()', /:\s*if\(/giu, 'Chromium 137'],
  ['anchor() and anchor-size()', /(?<![-\w])anchor(?:-size)?\(/giu, 'Chromium 125'],
  ['style() container queries', /@container[^{]*\bstyle\(/giu, 'Chromium 111'],
  ['subgrid', /\bsubgrid\b/giu, 'Chromium 117'],
  [
    'round(), mod(), rem(), sin() and other new functions',
    /(?<![-\w])(?:round|mod|rem|abs|sign|sin|cos|tan|asin|acos|atan2?|pow|sqrt|hypot|log|exp)\(/giu,
    'Chromium 111 to 138',
  ],
  ['linear() easing', /(?<![-\w])linear\(/giu, 'Chromium 113'],
  ['typed attr()', /\battr\([^)]*\btype\(/giu, 'Chromium 133'],
  ['sibling-index()', /\bsibling-(?:index|count)\(/giu, 'Chromium 138'],
  ['alternative text in content', /\bcontent\s*:[^;}]*['"]\s*\/\s*['"]/giu, 'Safari 17.4'],
  ['transition-behavior', /\ballow-discrete\b/giu, 'Chromium 117'],
  [
    'media feature inverted-colors or scripting',
    /\(\s*(?:scripting|prefers-reduced-transparency)\b/giu,
    'Chromium 118',
  ],
];

/** The text without comments, and without the blocks that ask for support first. */
function unguarded(css) {
  let text = blank(css, /\/\*[\s\S]*?\*\//gu);
  for (let start = text.search(/@supports\b/iu); start >= 0; start = text.search(/@supports\b/iu)) {
    let depth = 0;
    let end = text.indexOf('{', start);
    if (end < 0) end = text.length;
    for (; end < text.length; end++) {
      if (text[end] === '{') depth++;
      if (text[end] === '}' && --depth === 0) break;
    }
    text = text.slice(0, start) + ' '.repeat(Math.min(end + 1, text.length) - start) + text.slice(end + 1);
  }
  return text;
}

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      tooNew:
        '{{name}} needs {{since}}, the browser floor is Chromium 109 and Safari 16.4: write it without, or within @supports.',
    },
  },
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (!isStyles(node)) return;
        const template = readTemplate(node, context.sourceCode);
        const text = unguarded(template.text);
        for (const [name, pattern, since] of features)
          for (const match of text.matchAll(pattern))
            context.report({ loc: template.locate(match.index), messageId: 'tooNew', data: { name, since } });
      },
    };
  },
};
