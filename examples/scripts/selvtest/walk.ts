import type { NameList } from '@klyngekit/schema';
import * as behaviours from './behaviours.js';
import type { Remaining } from './behaviours.js';
import type { CanaryRound, Envelope } from './canary-round.js';
import type { Inspection, Look } from './inspection.js';
import type { Judgement } from './judgement.js';
import { pause, Stage } from './stage.js';

/** Until a change has been drawn, ms. */
const DRAWN = 150;
/** Until a change has also been said to screen readers, ms. */
const SAID = 1300;

/** What a walk goes with. */
export interface Walk {
  readonly round: CanaryRound;
  readonly inspection: Inspection;
  readonly judgement: Judgement;
  /** Told what is being done, in Danish. */
  readonly tell: (step: string) => void;
}

const remaining = ({ shown, reveal }: Stage): Remaining => ({ ...shown, status: reveal.state.status });

async function lookAt({ inspection }: Walk, state: string, options?: Parameters<Inspection['look']>[1]): Promise<Look> {
  await pause(DRAWN);
  return inspection.look(state, options);
}

const leftBy = (look: Look): string =>
  ['clipboard', 'files']
    .flatMap((id) => look.get(id) ?? [])
    .filter(({ where }) => /^(?:clipboard\.|fil)/u.test(where))
    .map(({ where, text }) => `${where} ${text}`)
    .join('\n');

function requireNames({ shown }: Stage, { names }: CanaryRound): void {
  if (shown.table !== names.length || shown.chart === 0) throw new Error('the names did not come');
}

/** Closed, proposed, collecting, not shown, open, closed again: with a name list. */
export async function walkWithNameList(walk: Walk): Promise<WeakRef<object> | undefined> {
  const { round, judgement, tell } = walk;
  let handed: WeakRef<object> | undefined;
  const requestNames = (): NameList => {
    const names = round.newNameList();
    handed = 'WeakRef' in globalThis ? new WeakRef(names) : undefined;
    return names;
  };
  const stage = new Stage(round, { requestNames });
  await stage.ready();
  tell('lukket visning');
  const closed = await lookAt(walk, 'lukket');
  const labels = [stage.labels];
  await stage.propose();
  await lookAt(walk, 'foreslået');
  await stage.collect();
  await lookAt(walk, 'indsamler');
  await stage.cancel();
  await lookAt(walk, 'ikke vist');
  await stage.proceed();

  const counts: number[] = [];
  const observer = new MutationObserver(() => counts.push(stage.shown.table));
  observer.observe(stage.table.shadowRoot!, { subtree: true, childList: true, characterData: true });
  await openAgain(stage);
  observer.disconnect();
  judgement.judge(behaviours.comesAtOnce, { counts: [...counts, stage.shown.table], all: round.names.length });
  requireNames(stage, round);
  labels.push(stage.labels);
  const open = await lookAt(walk, 'åben', { isOpen: true });
  requireNames(stage, round);
  judgement.judge(behaviours.exportsNeutral, { closed: leftBy(closed), open: leftBy(open) });
  stage.press('#close');
  judgement.judge(behaviours.closesByButton, remaining(stage));
  await lookAt(walk, 'lukket igen');
  labels.push(stage.labels);
  judgement.judge(behaviours.keepsOrder, labels);

  await openAgain(stage);
  dispatchEvent(new Event('pagehide'));
  judgement.judge(behaviours.closesOnLeaving, remaining(stage));
  await openAgain(stage);
  stage.remove();
  judgement.judge(behaviours.closesOnRemoval, remaining(stage));
  await pause(SAID);
  await lookAt(walk, 'taget væk');
  return handed;
}

async function openAgain(stage: Stage): Promise<void> {
  await stage.propose();
  await stage.collect();
  await stage.fetchNames();
}

/** A file that somebody has put names into. */
export async function walkWithSpoiltFile(walk: Walk): Promise<void> {
  walk.tell('en fil med navne i');
  const stage = new Stage(walk.round, { data: walk.round.spoilt });
  await stage.refused();
  await pause(SAID);
  // The page itself holds the file, as text.
  await lookAt(walk, 'afvist', { without: ['properties'] });
  walk.judgement.judge(behaviours.refusesSpoilt, { isRefused: stage.isRefused, rows: stage.labels.length });
  stage.remove();
}

async function collectCodes(walk: Walk, { sealed }: Envelope, codes: readonly string[]): Promise<Stage> {
  const stage = new Stage(walk.round, { sealed });
  await stage.ready();
  await stage.propose();
  await stage.collect();
  await stage.give(codes);
  return stage;
}

/** What is the same whatever the page around the elements does. */
const TRACED = ['shadow-text', 'attributes', 'aria', 'fields', 'live-regions', 'events', 'console', 'errors'];
const CHART = /^klynge-(?:benchmark-)?chart/u;

function traceOf(look: Look): string {
  const lines = TRACED.flatMap((id) =>
    (look.get(id) ?? [])
      .filter(({ where }) => !CHART.test(where))
      .map(
        ({ where, text }) => `${id} ${where} ${text.replace(/lit\$\d+\$/gu, 'lit$').replace(/timeStamp=\S+/gu, '')}`,
      ),
  );
  return [...new Set(lines)].sort().join('\n');
}

/** What was said before this moment is no part of what comes. */
function silence(): void {
  for (const region of document.querySelectorAll('[data-klynge-announcer] > *')) region.textContent = '';
}

/** One vote that does not open. */
async function voteWithoutOpening(
  walk: Walk,
  envelope: Envelope,
  codes: readonly string[],
): Promise<readonly [string, number]> {
  const stage = await collectCodes(walk, envelope, codes);
  await lookAt(walk, 'indsamler');
  silence();
  await lookAt(walk, 'indsamler');
  const time = await stage.decide();
  await pause(SAID);
  const trace = traceOf(await lookAt(walk, 'ikke vist'));
  stage.remove();
  return [trace, time];
}

/** Sealed names: three votes that do not open, and one that does. False where the page cannot. */
export async function walkWithEnvelopes(walk: Walk): Promise<boolean> {
  const { round, inspection, judgement, tell } = walk;
  tell('forseglet: tre afstemninger, der ikke åbner');
  const ways: readonly ((envelope: Envelope) => readonly string[])[] = [
    ({ yes, no }) => [...yes.slice(1), no[0]!],
    ({ no }) => no,
    ({ yes }) => yes.slice(1),
  ];
  const votes: (readonly [string, number])[] = [];
  for (const way of ways) {
    const envelope = await round.newEnvelope();
    if (!envelope) return false;
    inspection.addCodes([...envelope.yes, ...envelope.no]);
    votes.push(await voteWithoutOpening(walk, envelope, way(envelope)));
  }
  judgement.judge(
    behaviours.leavesSameTrace,
    votes.map(([trace]) => trace),
  );
  const envelope = await round.newEnvelope();
  if (!envelope) return false;
  tell('forseglet: alle siger ja');
  inspection.addCodes([...envelope.yes, ...envelope.no]);
  const stage = await collectCodes(walk, envelope, envelope.yes);
  const time = await stage.decide();
  judgement.judge(behaviours.answersLate, [...votes.map(([, each]) => each), time]);
  await pause(DRAWN);
  requireNames(stage, round);
  await lookAt(walk, 'åben', { isOpen: true });
  stage.press('#close');
  judgement.judge(behaviours.closesByButton, remaining(stage));
  await pause(SAID);
  await lookAt(walk, 'lukket igen');
  stage.remove();
  return true;
}
