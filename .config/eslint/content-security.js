// Markup that a strict Content Security Policy refuses, see the security rules: no inline style, script or handler.
import { hole, isMarkup, readTemplate } from './templates.js';

const tag = new RegExp(`<[a-z${hole}][^\\s>]*(?:[^>"']|"[^"]*"|'[^']*')*>`, 'giu');
const attribute = /\s(style|on[a-z]+)\s*=/giu;
const element = /<(style|script)\b/giu;

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      attribute:
        'The attribute {{name}} in a template breaks a strict Content Security Policy: use a class, a presentation attribute, style.setProperty or an @event.',
      element: '<{{name}}> in a template breaks a strict Content Security Policy: use static styles or a module.',
      setAttribute:
        'setAttribute with {{name}} breaks a strict Content Security Policy: use style.setProperty or addEventListener.',
    },
  },
  create(context) {
    const report = (template, match, messageId) =>
      context.report({
        loc: template.locate(match.index + match[0].length - 1),
        messageId,
        data: { name: match[1].toLowerCase() },
      });
    return {
      TaggedTemplateExpression(node) {
        if (!isMarkup(node)) return;
        const template = readTemplate(node, context.sourceCode);
        for (const match of template.text.matchAll(element)) report(template, match, 'element');
        for (const { 0: text, index } of template.text.matchAll(tag)) {
          // Values go first, so that a text such as title="a style = b" is not taken for an attribute.
          const names = text.replace(/"[^"]*"|'[^']*'/gu, (value) => `"${' '.repeat(value.length - 2)}"`);
          for (const match of names.matchAll(attribute)) {
            match.index += index;
            report(template, match, 'attribute');
          }
        }
      },
      'CallExpression[callee.property.name=/^setAttribute(NS)?$/]'(node) {
        const name = node.arguments.at(node.callee.property.name === 'setAttributeNS' ? 1 : 0)?.value;
        if (typeof name === 'string' && /^(style|on[a-z]+)$/iu.test(name))
          context.report({ node, messageId: 'setAttribute', data: { name } });
      },
    };
  },
};
