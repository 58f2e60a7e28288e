import type { Channel } from './channels.js';
import type { Evidence, Hit } from './evidence.js';

/** Channels on which two pages that show the same tell the same, to the letter. Clocks and memory never do. */
export const comparableChannels: ReadonlySet<Channel> = new Set([
  'dom-text',
  'attributes',
  'shadow-roots',
  'element-internals',
  'css',
  'svg-titles',
  'accessibility-tree',
  'live-regions',
  'tooltips',
  'row-order',
  'geometry',
  'animations',
  'events',
  'console',
  'errors',
  'address',
  'storage',
  'clipboard',
  'drag',
  'exports',
  'print',
]);

/** Lit marks its places in a page with a number that is drawn anew in every page. */
export const withoutMarks = (text: string) => text.replace(/lit\$\d+\$/gu, 'lit$');

const shortest = (text: string, place: number) => text.slice(Math.max(0, place - 12), place + 28).replace(/\s+/gu, ' ');

function firstDifference(one: string, other: string): string {
  let place = 0;
  while (place < one.length && one[place] === other[place]) place++;
  return `${shortest(one, place)} | ${shortest(other, place)}`;
}

/**
 * What is different in a page when the practices are called something else, or somebody else looks at it, although none of
 * that is shown: an order, a width, a mark, a moment. One hit for each channel.
 */
export function findDifferences(one: readonly Evidence[], other: readonly Evidence[]): readonly Hit[] {
  return [...comparableChannels].flatMap((channel): readonly Hit[] => {
    const [mine, theirs] = [one, other].map((all) => all.filter((each) => each.channel === channel));
    const length = Math.max(mine!.length, theirs!.length);
    for (let place = 0; place < length; place++) {
      const [a, b] = [mine![place], theirs![place]];
      if (a && b && a.where === b.where && withoutMarks(a.text) === withoutMarks(b.text)) continue;
      const text = ({ where, text: said }: Partial<Evidence> = {}) =>
        where === undefined ? '' : `${where} ${said ?? ''}`;
      return [{ channel, where: a?.where ?? b!.where, form: 'differs', excerpt: firstDifference(text(a), text(b)) }];
    }
    return [];
  });
}
