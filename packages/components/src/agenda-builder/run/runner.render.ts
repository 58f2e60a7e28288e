import { cssVars } from '@klyngekit/foundation';
import type { Clock } from '@klyngekit/meeting';
import { html, nothing, type TemplateResult } from 'lit';
import { timeOf } from '../agenda-view.js';
import { headTemplate } from '../read/head.js';
import { titleById, trackTitle } from '../read/read-agenda.js';
import { outcomeTemplate } from './outcome.js';
import type { RunnerView } from './run-view.js';

/** So many minutes more can be given with one press. */
const EXTENSIONS = [2, 5, 10] as const;

/** A meeting as it runs: where it is, what is left, and what comes. */
export function runnerTemplate(view: RunnerView): TemplateResult {
  const { state } = view;
  const isOn = state.status === 'running' || state.status === 'paused';
  return html`<section class="agenda run" aria-labelledby="title">
    ${isOn ? placeTemplate(view) : html`<div class="head">${headTemplate(view)}</div>`} ${stateTemplate(view)}
    ${isOn ? clocksTemplate(view) : nothing} ${controlsTemplate(view)}
    ${state.upcoming.length > 0 ? upcomingTemplate(view) : nothing} ${outcomeTemplate(view)}
  </section>`;
}

/** Which item of how many, and what the clock on the wall shows. */
function placeTemplate(view: RunnerView): TemplateResult {
  const { meeting, state, run, words, schedule, now, headingLevel } = view;
  const place = meeting.items.findIndex(({ id }) => id === state.current);
  return html`<div class="place">
    <div id="title" tabindex="-1" role="heading" aria-level=${headingLevel}>
      ${place < 0 ? nothing : html`<span>${run.place(place + 1, meeting.items.length)} · </span>`}<bdi
        >${state.current === undefined ? words.labels.untitled : titleById(view, state.current)}</bdi
      >
    </div>
    <p class="wall-clock">${words.clock(timeOf(schedule, now))}</p>
  </div>`;
}

function stateTemplate({ state, run, meeting, schedule }: RunnerView): unknown {
  switch (state.status) {
    case 'not-begun':
      return html`<p class="text state">${run.notBegun(meeting.start.slice(11))}</p>`;
    case 'paused':
      return html`<p class="text state"><b>${run.paused}</b></p>`;
    case 'ended':
      return html`<p class="text state">${run.ended(timeOf(schedule, state.expectedEnd))}</p>`;
    default:
      return nothing;
  }
}

/** One clock, or one for each track. */
function clocksTemplate(view: RunnerView): TemplateResult {
  const { state, meeting, run, words, schedule } = view;
  const tracks =
    meeting.items.find(({ id }) => id === state.current)?.tracks?.filter(({ items }) => items.length > 0) ?? [];
  return html`<div class="clocks">
      ${
        tracks.length === 0
          ? state.clocks.map((clock) => clockTemplate(clock, undefined, view))
          : tracks.map((track, place) => {
              const clock = state.clocks.find((each) => each.track === track.id);
              const name = trackTitle(track, place, view);
              return clock
                ? clockTemplate(clock, name, view)
                : html`<div class="clock">
                    <p class="kind"><bdi>${name}</bdi></p>
                    <p class="text">${run.trackDone}</p>
                  </div>`;
            })
      }
    </div>
    ${
      state.gathering === undefined
        ? nothing
        : html`<p class="gathering">${run.gathering} <b>${words.clock(timeOf(schedule, state.gathering))}</b></p>`
    }`;
}

function clockTemplate(clock: Clock, track: string | undefined, view: RunnerView): TemplateResult {
  const { run, next } = view;
  const { remaining, length, phase, part, track: lane } = clock;
  const minutes = Math.round(length / 60);
  const share = length > 0 ? Math.max(0, Math.min(1, remaining / length)) : 0;
  const word = run.phase(phase);
  const title = titleById(view, clock.item);
  return html`<div class="clock ${phase}">
    ${
      track === undefined
        ? nothing
        : html`<p class="kind"><bdi>${track}</bdi></p>
            <p class="item-title"><bdi>${title}</bdi></p>`
    }
    <p class="digits" role="timer" aria-live="off" aria-label=${run.spoken(remaining, minutes)}>
      ${run.time(remaining)}
    </p>
    <div class="bar" aria-hidden="true"><i ${cssVars({ '--_to': share })}></i></div>
    <p class="left">
      ${remaining < 0 ? run.over(minutes) : run.left(minutes)}${word === '' ? nothing : html` · <b>${word}</b>`}
    </p>
    ${part ? html`<p class="left"><bdi>${run.part(titleById(view, part.item), part.remaining)}</bdi></p>` : nothing}
    ${
      lane === undefined || track === undefined
        ? nothing
        : html`<div class="buttons">
            ${extendTemplate(5, title, view, lane)}
            <button class="button" type="button" @click=${() => next(lane)}>
              <bdi>${run.nextIn(track.split(' · ')[0]!)}</bdi>
            </button>
          </div>`
    }
  </div>`;
}

function extendTemplate(minutes: number, title: string, view: RunnerView, track?: string): TemplateResult {
  return html`<button class="button" type="button" @click=${() => view.extend(minutes, track)}>
    ${named(view.run.extend(minutes), title, view)}
  </button>`;
}

/** The words on a button, and for those who hear it alone what it is about. */
const named = (label: string, title: string, { words }: RunnerView): TemplateResult =>
  html`<span>${label}<span class="visually-hidden"> ${words.quoted(title)}</span></span>`;

function controlsTemplate(view: RunnerView): TemplateResult {
  const { run, state, meeting } = view;
  const { actions } = run;
  const plain = (label: string, press: () => void): TemplateResult =>
    html`<button class="button" type="button" @click=${press}>${label}</button>`;
  const primary = (label: string, press: () => void): TemplateResult =>
    html`<button class="button primary" type="button" @click=${press}>${label}</button>`;
  const isOn = state.status === 'running' || state.status === 'paused';
  const title = state.current === undefined ? '' : titleById(view, state.current);
  const isLast = state.upcoming.length === 0;
  return html`<div class="buttons controls">
    ${state.status === 'not-begun' && meeting.items.length > 0 ? primary(actions.begin, () => view.next()) : nothing}
    ${isOn && state.status === 'running' ? EXTENSIONS.map((minutes) => extendTemplate(minutes, title, view)) : nothing}
    ${state.status === 'running' ? plain(actions.pause, view.pause) : nothing}
    ${state.status === 'paused' ? primary(actions.resume, view.resume) : nothing}
    ${state.status === 'running' ? primary(isLast ? actions.end : actions.next, () => view.next()) : nothing}
    ${isOn && !isLast ? plain(actions.end, view.end) : nothing}
    ${view.canUndo ? plain(actions.undo, view.undo) : nothing} ${plain(actions.edit, view.toEdit)}
  </div>`;
}

/** What comes, with the line above what will not be reached. */
function upcomingTemplate(view: RunnerView): TemplateResult {
  const { state, run, words, schedule, meeting } = view;
  const agreedEnd = timeOf(schedule, state.agreedEnd);
  const delay = run.delay(state.delay);
  const isOn = state.status === 'running' || state.status === 'paused';
  return html`<div class="upcoming">
    <div class="upcoming-head">
      <p>${run.next}</p>
      <p>
        ${run.agreedEnd(agreedEnd)} ·
        <b>${run.expectedEnd(timeOf(schedule, state.expectedEnd))}</b>${delay === '' ? nothing : ` (${delay})`}
      </p>
    </div>
    <ol class="list">
      ${state.upcoming.map(({ item, start, end, late, isReached }) => {
        const found = meeting.items.find(({ id }) => id === item);
        const minutes = Math.round((end - start) / 60_000);
        const waits = found?.fixedStart !== undefined && late > 0 ? ` · ${run.late(found.fixedStart, late)}` : '';
        const title = titleById(view, item);
        return html`${
            item === state.cutOff ? html`<li class="cut"><span>${words.cutOff(agreedEnd)}</span></li>` : nothing
          }
          <li class=${isReached ? 'row' : 'row unreached'}>
            <span class="time">${words.clock(timeOf(schedule, start))}</span>
            <p class="item-title"><bdi>${title}</bdi> <span class="kind">${words.minutes(minutes)}${waits}</span></p>
            ${
              isOn
                ? html`<button class="button quiet" type="button" @click=${() => view.begin(item)}>
                    ${named(run.actions.beginNow, title, view)}
                  </button>`
                : nothing
            }
          </li>`;
      })}
    </ol>
  </div>`;
}
