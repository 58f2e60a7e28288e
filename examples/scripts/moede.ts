// A whole cluster meeting, from choosing topics to the meeting that follows it up. Everything is fetched when the page opens.
import '@klyngekit/components/action-plan/define';
import '@klyngekit/components/agenda-builder/define';
import '@klyngekit/components/benchmark-chart/define';
import '@klyngekit/components/meeting-evaluation/define';
import '@klyngekit/components/reveal-table/define';
import '@klyngekit/components/session/define';
import '@klyngekit/components/topic-vote/define';
import type { AgendaMode, KlyngeAgendaBuilder } from '@klyngekit/components/agenda-builder';
import type { ActionPlan, Meeting, ThemePlan } from '@klyngekit/schema';
import { html, render } from 'lit';
import { meetingOf, nextMeeting, planOf, today } from './moede/meetings.js';
import { loadPackages, packageChoice, proposals, type PackageWithRound } from './moede/packages.js';
import { makePaper, type Paper } from './moede/papers.js';
import { currentStep, goTo, showStep, type StepId } from './moede/steps.js';

const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, id: string): HTMLElementTagNameMap[Tag] => {
  const found = document.querySelector(`${tag}#${id}`);
  if (!found) throw new Error(`#${id} is missing`);
  return found as HTMLElementTagNameMap[Tag];
};

const session = element('klynge-session', 'session');
const vote = element('klynge-topic-vote', 'afstemning');
const table = element('klynge-reveal-table', 'tabel');
const planElement = element('klynge-action-plan', 'plan');
const evaluation = element('klynge-meeting-evaluation', 'evaluering');
const nextAgenda = element('klynge-agenda-builder', 'naeste-dagsorden');
const notice = element('p', 'besked');
const wall = element('input', 'storskaerm');

let packages: readonly PackageWithRound[] = [];
let used: PackageWithRound | undefined;
let themes: ThemePlan | undefined;
let agenda: KlyngeAgendaBuilder | undefined;
let meeting: Meeting | undefined;
let next: Meeting | undefined;
let plan: ActionPlan | undefined;

const say = (text: string): void => {
  notice.textContent = text;
};

/** One agenda goes through all steps; each has a place for it, and a use. */
function placeAgenda(step: StepId): void {
  const place = document.querySelector<HTMLElement>(`section#${step} .agenda-place`);
  if (!agenda || !place) return;
  agenda.mode = place.dataset['mode'] as AgendaMode;
  if (agenda.parentElement !== place) place.append(agenda);
}

/** Lays the agenda of a package before the cluster, with its closed figures. */
function usePackage(chosen: PackageWithRound): void {
  used = chosen;
  meeting = meetingOf(chosen.content, themes);
  agenda?.remove();
  agenda = document.createElement('klynge-agenda-builder');
  Object.assign(agenda, { headingLevel: 3, meeting, projector: wall.checked, storageKey: `moede-${meeting.id}` });
  agenda.addEventListener('klynge-meeting-change', (event) => (meeting = event.meeting));
  session.indicators = chosen.content.indicators;
  session.data = chosen.round;
  element('a', 'navnefil').href = `./data/moede/${chosen.content.id}/navne.json`;
  plan = undefined;
  planElement.hidden = true;
  show('byg', false);
  say('Dagsordenen er lagt. Flyt, ret og tilføj, som I vil.');
}

function makeNext(): void {
  if (!meeting || !used) return;
  next = nextMeeting(meeting, used.content);
  nextAgenda.meeting = next;
  const count = next.carried?.length ?? 0;
  const agreed = count === 1 ? 'Én aftale er' : `${count} aftaler er`;
  element('p', 'opfoelgning').textContent =
    count === 0
      ? 'I har ingen åbne aftaler, så der er intet at føre videre.'
      : `${agreed} ført videre: mødet begynder med at følge op.`;
}

/** Brings a step up to date, and shows it. */
function show(step: StepId, wasChosen: boolean): void {
  say('');
  for (const part of document.querySelectorAll<HTMLElement>('.needs-meeting')) part.hidden = !meeting;
  if (step === 'byg') showPackages();
  if (step === 'naeste') makeNext();
  placeAgenda(step);
  showStep(step, wasChosen);
  const isWaiting = !meeting && ['send', 'hold', 'tal', 'beslut', 'naeste'].includes(step);
  if (isWaiting) say('Vælg en klyngepakke under trin 2 først.');
}

function showPackages(): void {
  const change = html`<p class="change">
    <button
      type="button"
      @click=${() => {
        used = undefined;
        showPackages();
      }}
    >
      Vælg en anden pakke
    </button>
  </p>`;
  render(used ? change : packageChoice(packages, themes, usePackage), element('div', 'pakker'));
}

vote.addEventListener('klynge-topic-round', ({ round }) => (vote.round = round));
session.addEventListener('klynge-theme-plan', (event) => {
  themes = event.plan;
});
// Somebody at the agenda wants to write or to run it: that is another step here.
session.addEventListener('klynge-agenda-mode', ({ mode }) => goTo(mode === 'edit' ? 'byg' : 'hold'));
// The session opens the indicator in the chart; the page goes to where the chart is.
session.addEventListener('klynge-open-indicator', () => {
  // Without `hashchange`, which would take the focus to the heading of the step.
  history.pushState(null, '', '#tal');
  show('tal', false);
});
addEventListener('popstate', () => show(currentStep(), true));
evaluation.addEventListener('klynge-evaluation-result', (event) => (evaluation.evaluation = event.evaluation));
planElement.addEventListener('klynge-plan-draft', (event) => (plan = event.plan));
element('button', 'lav-plan').addEventListener('click', () => {
  if (!meeting) return;
  plan = planOf(meeting);
  planElement.plan = plan;
  planElement.hidden = false;
});
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-paper]')) {
  button.addEventListener('click', () => {
    if (!meeting) return;
    const source = { meeting, next, plan, indicators: used?.content.indicators ?? [] };
    void makePaper(button.dataset['paper'] as Paper, source).then(say);
  });
}
wall.addEventListener('change', () => {
  document.body.classList.toggle('on-wall', wall.checked);
  for (const each of [vote, table, nextAgenda, agenda]) if (each) each.projector = wall.checked;
});

try {
  packages = await loadPackages();
  vote.round = proposals(packages);
  evaluation.evaluation = { schema: 'klynge.evaluation/1', id: `moede-${today()}`, date: today(), answered: 0 };
  show(currentStep(), false);
} catch {
  say('Siden kan ikke hente pakkerne lige nu. Prøv igen om lidt.');
}
