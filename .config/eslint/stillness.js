// Nothing moves, for anybody: no transition, no animation and no scrolling that takes its time, in css`…`.
import { blank, isStyles, readTemplate } from './templates.js';

const motion =
  /(?<![-\w])(?:(?:-webkit-)?(?:transition|animation)(?:-[a-z]+)*|scroll-behavior)\s*:|@(?:-webkit-)?keyframes\b/giu;

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { moves: 'Nothing moves: {{what}} is for nobody, whatever a reader has set.' },
  },
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (!isStyles(node)) return;
        const template = readTemplate(node, context.sourceCode);
        for (const { 0: found, index } of blank(template.text, /\/\*[\s\S]*?\*\//gu).matchAll(motion))
          context.report({
            loc: template.locate(index),
            messageId: 'moves',
            data: { what: found.replace(/\s*:$/u, '') },
          });
      },
    };
  },
};
