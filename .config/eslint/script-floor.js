// JavaScript and web interfaces newer than the oldest supported browser (Chromium 109, Firefox ESR, Safari 16.4).
import { isMarkup, readTemplate } from './templates.js';

/** Methods whose names alone give them away. */
const methods = {
  toSorted: 'Chromium 110',
  toReversed: 'Chromium 110',
  toSpliced: 'Chromium 110',
  withResolvers: 'Chromium 119',
  isWellFormed: 'Chromium 111',
  toWellFormed: 'Chromium 111',
  fromAsync: 'Chromium 121',
  waitAsync: 'Firefox 145',
  union: 'Chromium 122',
  intersection: 'Chromium 122',
  difference: 'Chromium 122',
  symmetricDifference: 'Chromium 122',
  isSubsetOf: 'Chromium 122',
  isSupersetOf: 'Chromium 122',
  isDisjointFrom: 'Chromium 122',
  toBase64: 'Chromium 140',
  fromBase64: 'Chromium 140',
  setFromBase64: 'Chromium 140',
  getOrInsert: 'Chromium 145',
  getOrInsertComputed: 'Chromium 145',
  showPopover: 'Chromium 114',
  hidePopover: 'Chromium 114',
  togglePopover: 'Chromium 114',
  requestClose: 'Chromium 134',
  startViewTransition: 'Chromium 111',
  checkVisibility: 'Safari 17.4',
  requestIdleCallback: 'no Safari',
  moveBefore: 'Chromium 133',
  setHTML: 'Chromium 146',
  setHTMLUnsafe: 'Chromium 124',
  getHTML: 'Chromium 125',
  caretPositionFromPoint: 'Chromium 128',
};

/** Functions of a named global object. */
const statics = {
  'Object.groupBy': 'Chromium 117',
  'Map.groupBy': 'Chromium 117',
  'Promise.try': 'Chromium 128',
  'AbortSignal.any': 'Chromium 116',
  'URL.canParse': 'Chromium 120',
  'URL.parse': 'Chromium 126',
  'RegExp.escape': 'Chromium 136',
  'Error.isError': 'Chromium 134',
  'Iterator.from': 'Chromium 122',
  'Math.sumPrecise': 'Chromium 147',
  'Math.f16round': 'Chromium 135',
  'Response.json': 'Safari 17',
  'Intl.DurationFormat': 'Chromium 129',
  'scheduler.yield': 'Chromium 129',
};

/** Names of whole interfaces. */
const globals = {
  Temporal: 'Chromium 144',
  Iterator: 'Chromium 122',
  ToggleEvent: 'Chromium 114',
  CloseWatcher: 'Chromium 126',
  DisposableStack: 'Chromium 134',
  Float16Array: 'Chromium 135',
  requestIdleCallback: 'no Safari',
  scheduler: 'no Safari',
};

/** Attributes in templates. */
const attribute = /\s(popover|popovertarget|command|commandfor|closedby|anchor|shadowrootclonable)(?=[\s=>])/giu;

const iterators = new Set(['values', 'keys', 'entries', 'matchAll']);
const iteratorHelpers = new Set('map filter take drop flatMap reduce toArray forEach some every find'.split(' '));
/** `map.values().filter(…)`: an iterator's own methods, not those of an array such as Object.values(map) gives. */
const isIteratorHelper = ({ object, property }) =>
  iteratorHelpers.has(property.name) &&
  object.type === 'CallExpression' &&
  iterators.has(object.callee.property?.name) &&
  !['Object', 'Reflect'].includes(object.callee.object?.name) &&
  object.arguments.length <= (object.callee.property.name === 'matchAll' ? 1 : 0);

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      tooNew: '{{name}} needs {{since}}, the browser floor is Chromium 109, Firefox ESR and Safari 16.4.',
    },
  },
  create(context) {
    const report = (node, name, since) => context.report({ node, messageId: 'tooNew', data: { name, since } });
    return {
      CallExpression(node) {
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || callee.computed) return;
        const name = callee.property.name;
        if (Object.hasOwn(methods, name)) report(node, `${name}()`, methods[name]);
        if (name === 'with' && node.arguments.length === 2) report(node, 'with()', 'Chromium 110');
        if (isIteratorHelper(callee)) report(node, `${name}() of an iterator`, 'Chromium 122');
      },
      MemberExpression(node) {
        const name = `${node.object.name}.${node.property.name}`;
        if (Object.hasOwn(statics, name)) report(node, name, statics[name]);
      },
      'Program:exit'(program) {
        const scope = context.sourceCode.getScope(program);
        const known = scope.variables.filter(({ defs }) => defs.length === 0).flatMap(({ references }) => references);
        for (const { identifier } of [...scope.through, ...known])
          if (Object.hasOwn(globals, identifier.name) && identifier.parent.type !== 'TSTypeReference')
            report(identifier, identifier.name, globals[identifier.name]);
      },
      'Literal[regex]'(node) {
        if (node.regex.flags.includes('v')) report(node, 'the regular expression flag v', 'Chromium 112');
        if (/\(\?[ims]*-?[ims]+:/u.test(node.regex.pattern))
          report(node, 'a modifier in a regular expression', 'Chromium 125');
      },
      ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[attributes.length>0]'(node) {
        report(node, 'an import attribute', 'Chromium 123');
      },
      'VariableDeclaration[kind=/using/]'(node) {
        report(node, 'using', 'Chromium 134');
      },
      'AssignmentExpression > MemberExpression.left[property.name=/^(popover|popoverTargetElement|commandForElement)$/]'(
        node,
      ) {
        report(node, node.property.name, 'Chromium 114');
      },
      TaggedTemplateExpression(node) {
        if (!isMarkup(node)) return;
        const template = readTemplate(node, context.sourceCode);
        for (const match of template.text.matchAll(attribute))
          context.report({
            loc: template.locate(match.index + 1),
            messageId: 'tooNew',
            data: { name: `the attribute ${match[1]}`, since: 'Chromium 114 or later' },
          });
      },
    };
  },
};
