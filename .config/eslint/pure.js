// Below the elements, the clock, chance, the time zone and the language come in as parameters, never from the machine.

const forbiddenCalls = {
  'Date.now': 'the clock',
  'performance.now': 'the clock',
  'Math.random': 'chance',
  'crypto.getRandomValues': 'chance',
  'crypto.randomUUID': 'chance',
};

/** They read or write a date in the machine's own time zone. */
const localTime =
  /^(?:[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year)|getDay|getTimezoneOffset|toDateString|toTimeString)$/u;
/** Without an explicit language they take the machine's. */
const ownLanguage = new Map([
  ['toLocaleString', 0],
  ['toLocaleDateString', 0],
  ['toLocaleTimeString', 0],
  ['toLocaleUpperCase', 0],
  ['toLocaleLowerCase', 0],
  ['localeCompare', 1],
]);

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      impure: '{{name}} takes {{what}} from the machine: make it a parameter.',
      localTime: '{{name}} follows the time zone of the machine: use the UTC method or Intl with a time zone.',
      language: '{{name}} follows the language of the machine: name the language.',
    },
  },
  create(context) {
    const report = (node, messageId, name, what) => context.report({ node, messageId, data: { name, what } });
    const isDate = (callee) => callee.type === 'Identifier' && callee.name === 'Date';
    return {
      MemberExpression(node) {
        const owner = node.object.type === 'MemberExpression' ? node.object.property.name : node.object.name;
        const name = `${owner}.${node.property.name}`;
        if (Object.hasOwn(forbiddenCalls, name)) report(node, 'impure', name, forbiddenCalls[name]);
      },
      NewExpression(node) {
        if (isDate(node.callee) && node.arguments.length === 0) report(node, 'impure', 'new Date()', 'the clock');
        if (node.callee.object?.name === 'Intl' && node.arguments.length === 0)
          report(node, 'language', `new Intl.${node.callee.property.name}()`);
      },
      CallExpression(node) {
        const { callee } = node;
        if (isDate(callee)) report(node, 'impure', 'Date()', 'the clock');
        if (callee.type !== 'MemberExpression' || callee.computed) return;
        const name = callee.property.name;
        if (localTime.test(name)) report(node, 'localTime', `${name}()`);
        if (ownLanguage.has(name) && node.arguments.length <= ownLanguage.get(name))
          report(node, 'language', `${name}()`);
      },
    };
  },
};
