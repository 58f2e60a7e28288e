// What the tests of a session share.
import { fixture, html } from '@open-wc/testing';
import '../src/session/session.define.js';
import type { KlyngeSession } from '../src/session/index.js';

/** What a test may set on a session. */
export type SessionProperties = Partial<
  Pick<KlyngeSession, 'lang' | 'timeZone' | 'viewer' | 'data' | 'indicators' | 'ownFigures' | 'reveal'>
>;

/** Puts a session on the page, in a box that is wide enough for a chart. */
export async function session(properties: SessionProperties = {}): Promise<KlyngeSession> {
  const box = await fixture<HTMLElement>(html`<div lang="da" style="width: 712px"></div>`);
  const element = document.createElement('klynge-session');
  Object.assign(element, properties);
  box.append(element);
  box.scrollIntoView(); // what is far below the window is not drawn
  await element.updateComplete;
  return element;
}

/** Puts an element into a session. */
export function put<Tag extends keyof HTMLElementTagNameMap>(
  into: Element,
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  into.append(element);
  return element;
}
