import { announcerHome, regionsIn } from './regions.js';

/** Screen readers miss text that arrives together with its region. */
const DELAY = 100;
/** At most one announcement in this time: quick changes are gathered and the last of each element is said. */
const INTERVAL = 1000;
/** After this the text goes, so that nobody meets it later while reading the page. */
const KEEP = 5000;

interface Announcer {
  /** What waits to be said, the last text of each element. */
  readonly pending: Map<Element, string>;
  timer: ReturnType<typeof setTimeout> | undefined;
  clearing: ReturnType<typeof setTimeout> | undefined;
  last: string;
  lastTime: number;
}

const announcers = new WeakMap<Element, Announcer>();

/**
 * Prepares the announcer of the element's document, which gives screen readers time to notice it. Call it when an
 * element that will announce is drawn for the first time.
 */
export function prepareAnnouncer(element: Element): void {
  const home = announcerHome(element);
  if (home !== undefined) regionsIn(home);
}

/**
 * Says a text to screen readers, politely and without moving focus.
 *
 * All elements of a page share one announcer, which lies in the light DOM at the end of `<body>` (or of the modal dialog
 * around the element, since everything outside is silent then). At most one announcement a second: of each element the
 * last text counts, texts of several elements are joined, and the same text is not said twice within the second.
 */
export function announce(element: Element, text: string): void {
  const home = announcerHome(element);
  if (home === undefined || text === '') return;
  regionsIn(home);
  const announcer = announcerOf(home);
  const now = performance.now();
  if (text === announcer.last && now - announcer.lastTime < INTERVAL) {
    announcer.pending.delete(element);
    return;
  }
  announcer.pending.delete(element); // last said comes last
  announcer.pending.set(element, text);
  announcer.timer ??= setTimeout(say, Math.max(DELAY, announcer.lastTime + INTERVAL - now), home, announcer);
}

function announcerOf(home: Element): Announcer {
  let announcer = announcers.get(home);
  if (announcer === undefined) {
    announcer = { pending: new Map(), timer: undefined, clearing: undefined, last: '', lastTime: -INTERVAL };
    announcers.set(home, announcer);
  }
  return announcer;
}

function say(home: Element, announcer: Announcer): void {
  // What an element had to say is of no use once the element has gone.
  const present = [...announcer.pending].filter(([element]) => element.isConnected);
  const text = [...new Set(present.map(([, words]) => words))].join(' ');
  announcer.pending.clear();
  announcer.timer = undefined;
  if (text === '') return;
  const [first, second] = regionsIn(home);
  // A text that stands there already goes to the other region: that is a change, and so it is said twice. Any other goes to
  // the first, so that its place does not tell how much has been said before.
  const [next, previous] = first.textContent === text ? [second, first] : [first, second];
  previous.textContent = '';
  next.textContent = text;
  announcer.last = text;
  announcer.lastTime = performance.now();
  clearTimeout(announcer.clearing);
  announcer.clearing = setTimeout(() => (next.textContent = ''), KEEP);
}
