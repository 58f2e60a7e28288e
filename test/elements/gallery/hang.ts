import { fixture, html } from '@open-wc/testing';
import '@klyngekit/components/define';
import '@klyngekit/components/english';
import { CASES } from '../../../stories/gallery/cases.js';
import { chartsOn, hung, LOOK, wallOf, type Look } from '../../../stories/gallery/wall.js';

/** The views that the gallery has cases of. */
export const views = Object.keys(CASES) as (keyof typeof CASES)[];

/** Puts a wall of cases on the page, and gives out its charts when all of them are drawn. */
export async function hang(look: Partial<Look> & Pick<Look, 'view'>): Promise<ReturnType<typeof chartsOn>> {
  const room = await fixture<HTMLElement>(html`<div></div>`);
  const whole = { ...LOOK, ...look };
  const wall = wallOf(whole);
  room.append(wall);
  await hung(wall, CASES[whole.view]);
  return chartsOn(wall);
}
