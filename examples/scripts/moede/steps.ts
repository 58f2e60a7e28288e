import { html, render, type TemplateResult } from 'lit';

/** The steps of a meeting, in order; each is a section of the page with the same id. */
export const STEPS = [
  { id: 'emner', title: 'Vælg emner' },
  { id: 'byg', title: 'Byg mødet' },
  { id: 'send', title: 'Send det ud' },
  { id: 'hold', title: 'Hold mødet' },
  { id: 'tal', title: 'Se på tallene' },
  { id: 'beslut', title: 'Beslut' },
  { id: 'evaluer', title: 'Evaluér' },
  { id: 'naeste', title: 'Næste møde' },
] as const;

export type StepId = (typeof STEPS)[number]['id'];

const section = (id: string): HTMLElement | null => document.querySelector<HTMLElement>(`section#${id}`);

/** The step that the address names; the first where it names none. */
export function currentStep(): StepId {
  const asked = location.hash.slice(1);
  return STEPS.find(({ id }) => id === asked)?.id ?? 'emner';
}

/** Shows one step, and the way to the others. Whoever chose it is taken to its heading. */
export function showStep(id: StepId, wasChosen: boolean): void {
  for (const step of STEPS) section(step.id)?.toggleAttribute('hidden', step.id !== id);
  const place = STEPS.findIndex((step) => step.id === id);
  render(STEPS.map(stepLink(id)), document.getElementById('trin')!);
  render([wayTo(place - 1, 'Tilbage: '), wayTo(place + 1, 'Videre: ')], document.getElementById('videre')!);
  document.body.dataset['step'] = id;
  document.title = `${STEPS[place]!.title} · Et helt møde`;
  if (!wasChosen) return;
  section(id)?.focus({ preventScroll: true });
  section(id)?.scrollIntoView();
}

/** Goes to a step, as if its link had been pressed. */
export function goTo(id: StepId): void {
  if (currentStep() !== id) location.hash = id;
}

const stepLink =
  (current: StepId) =>
  ({ id, title }: (typeof STEPS)[number], place: number): TemplateResult =>
    html`<li>
      <a href="#${id}" aria-current=${id === current ? 'step' : 'false'}
        ><span class="number">${place + 1}</span><span class="title">${title}</span></a
      >
    </li>`;

function wayTo(place: number, label: string): unknown {
  const step = STEPS[place];
  return step && html`<a href="#${step.id}" class=${label === 'Videre: ' ? 'on' : 'back'}>${label}${step.title}</a>`;
}
