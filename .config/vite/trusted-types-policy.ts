import type { Plugin } from 'vite';

/** lit-html's `trustedTypes.createPolicy('lit-html', {…})`, in its development and in its production build. */
const creation = /\b([\w$]+(?:\.[\w$]+)*)\.createPolicy\(\s*(['"])lit-html\2\s*,\s*(\{[^{}]*?=>[^{}]*?\})\s*,?\s*\)/gu;

/** Where a page remembers that a copy of the file has asked for the name: asking again would be reported as a violation. */
export const askedMark = '@klyngekit/policy-asked';

/** Asks for a policy by the names that a site may have allowed, in turn; undefined where it allows none of them. */
const ask = (factory: string, rules: string) =>
  `((create, page, asked) => (page[asked] ? undefined : ((page[asked] = true), create('klynge-lit-html'))) ?? create('lit-html'))((name) => {
    try {
      return ${factory}.createPolicy(name, ${rules});
    } catch {
      return undefined;
    }
  }, globalThis, Symbol.for('${askedMark}'))`;

/** lit-html's source with a policy of our own, and with the number of places that were changed. */
export function renamePolicy(code: string): { code: string; count: number } {
  let count = 0;
  const changed = code.replace(creation, (_match, factory: string, _quote, rules: string) => {
    count++;
    return ask(factory, rules);
  });
  return { code: changed, count };
}

/**
 * Gives the lit-html inside a stand-alone file its own Trusted Types policy, `klynge-lit-html`: a page refuses a second
 * policy of the same name, and with it a second lit. A page that refuses this one too still loads the file.
 */
export function trustedTypesPolicy(): Plugin {
  let count = 0;
  return {
    name: 'trusted-types-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/](?:development[\\/])?lit-html\.js$/u.test(id)) return undefined;
      const renamed = renamePolicy(code);
      count += renamed.count;
      return { code: renamed.code, map: null };
    },
    buildEnd(error) {
      if (!error && count !== 1)
        this.error(`lit-html's Trusted Types policy was renamed ${count} times instead of once.`);
    },
  };
}
