import { RevealController } from '@klyngekit/components/reveal';
import * as behaviours from './behaviours.js';
import { drawFromPage, newMarker } from './canaries.js';
import { newCanaryRound } from './canary-round.js';
import { openChannels } from './channels.js';
import { forgot } from './forgetting.js';
import { Inspection } from './inspection.js';
import { Judgement } from './judgement.js';
import { goesElsewhere } from './network-channels.js';
import type { Named, Result } from './outcome.js';
import { untestable } from './untestable.js';
import { walkWithEnvelopes, walkWithNameList, walkWithSpoiltFile, type Walk } from './walk.js';

const SEALED = [behaviours.leavesSameTrace, behaviours.answersLate];
const BEHAVIOURS: readonly Named[] = [
  behaviours.closesByButton,
  behaviours.closesOnLeaving,
  behaviours.closesOnRemoval,
  behaviours.keepsOrder,
  behaviours.comesAtOnce,
  behaviours.exportsNeutral,
  behaviours.changesTellLittle,
  behaviours.refusesSpoilt,
  behaviours.staysHere,
  ...SEALED,
];
const FORGETTING = { id: 'forgotten', title: 'Navnene er gået ud af hukommelsen, når data er lukket igen' };

const changes: behaviours.SeenChange[] = [];

const channels = openChannels((event) => {
  if (event.type === 'klynge-reveal-change')
    changes.push({ fields: Object.keys(event), bubbles: event.bubbles || event.composed });
});

/** Fetches all that elements fetch when they need it, so that the net may go away. */
export async function prepare(): Promise<void> {
  const { round, indicator, spoilt, newNameList } = newCanaryRound(drawFromPage);
  const reveal = new RevealController();
  await reveal.load(round);
  await reveal.check(newNameList());
  const place = document.createElement('div');
  place.hidden = true;
  const [table, chart] = [
    document.createElement('klynge-reveal-table'),
    document.createElement('klynge-benchmark-chart'),
  ];
  for (const element of [table, chart]) Object.assign(element, { data: spoilt, indicator });
  place.append(table, chart);
  document.body.append(place);
  await Promise.all([
    new Promise((refused) => table.addEventListener('klynge-reveal-error', refused, { once: true })),
    new Promise((refused) => chart.addEventListener('klynge-chart-error', refused, { once: true })),
  ]);
  await Promise.all([table.updateComplete, chart.updateComplete]);
  place.remove();
}

/** Takes new elements through every state, and looks. Ears stay on the page, so it can be done again. */
export async function run(tell: (step: string) => void): Promise<readonly Result[]> {
  changes.length = 0;
  const round = newCanaryRound(drawFromPage);
  const inspection = new Inspection(channels, round.marker);
  const judgement = new Judgement();
  tell('prøverne prøves selv');
  await inspection.prove(newMarker(drawFromPage));
  const interrupted = await walkAll({ round, inspection, judgement, tell });
  tell('til sidst');
  await inspection.look('til sidst');
  if (changes.length > 0) judgement.judge(behaviours.changesTellLittle, changes);
  if (interrupted === undefined) judgement.judge(behaviours.staysHere, goesElsewhere(inspection.requests));
  return [...inspection.results(interrupted), ...judgement.results(BEHAVIOURS, interrupted), ...untestable];
}

/** @returns why it could not be finished; undefined where it could */
async function walkAll(walk: Walk): Promise<string | undefined> {
  const { judgement, tell } = walk;
  try {
    const names = await walkWithNameList(walk);
    await walkWithSpoiltFile(walk);
    if (!(await walkWithEnvelopes(walk)))
      for (const each of SEALED)
        judgement.skip(each, 'Siden har ikke crypto.subtle, så forseglet bliver ikke tilbudt.');
    tell('hukommelsen');
    judgement.add({ ...FORGETTING, ...(await forgot(names)) });
    return undefined;
  } catch {
    document.querySelector('#stage')?.replaceChildren();
    return 'Gennemgangen blev afbrudt, så intet kan siges.';
  }
}
