import { cssVars } from '@klyngekit/foundation';
import { instantAt, type Schedule } from '@klyngekit/meeting';
import type { AgendaEditMessages, AgendaMessages } from '@klyngekit/messages';
import type { Meeting } from '@klyngekit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { timeAfter, timeOf, titleOf } from '../agenda-view.js';

const HOUR = 3_600_000;
/** Between its ticks there is room for a time, in shares of the strip. */
const ROOM = 0.09;

/** The whole meeting in proportion: one block an item, and what lies beyond the agreed end hatched. For the eye alone. */
export function stripTemplate(
  meeting: Meeting,
  schedule: Schedule,
  { words, edit }: { readonly words: AgendaMessages; readonly edit: AgendaEditMessages },
): TemplateResult | typeof nothing {
  const whole = Math.max(schedule.agreed, schedule.end);
  if (meeting.items.length === 0 || whole <= 0) return nothing;
  const share = (minute: number): number => Math.max(0, Math.min(1, minute / whole));
  const over = schedule.end - schedule.agreed;
  const end = share(schedule.agreed);
  return html`<div class="strip" aria-hidden="true">
    <p class="over">${over > 0 ? edit.overBy(Math.ceil(over)) : nothing}</p>
    <div class="blocks">
      ${meeting.items.map((item, index) => {
        const slot = schedule.slots.get(item.id);
        if (!slot || slot.minutes <= 0) return nothing;
        const rest = item.kind === 'break' || item.kind === 'meal' ? 'rest' : '';
        return html`<span
          class="block ${rest}"
          title=${`${words.clock(timeAfter(schedule, slot.start))} ${titleOf(item, words)}`}
          ${cssVars({ '--_from': share(slot.start), '--_to': share(slot.end) })}
          ><span>${index + 1}</span></span
        >`;
      })}
      ${over > 0 ? html`<span class="beyond" ${cssVars({ '--_from': end, '--_to': 1 })}></span>` : nothing}
      <span class="agreed" ${cssVars({ '--_from': end })}></span>
    </div>
    <div class="ticks">
      ${ticksOf(schedule, whole).map(
        ({ minute, time }) =>
          html`<span class=${minute === 0 ? 'tick first' : 'tick'} ${cssVars({ '--_from': share(minute) })}
            >${words.clock(time)}</span
          >`,
      )}
      <span class="tick last" ${cssVars({ '--_from': end })}>${edit.agreedEnd(meeting.end.slice(11))}</span>
    </div>
  </div>`;
}

/** The start and the full hours that have room beside it and before the agreed end. */
function ticksOf(schedule: Schedule, whole: number): readonly { readonly minute: number; readonly time: string }[] {
  const start = instantAt(schedule, 0);
  const ticks = [{ minute: 0, time: timeOf(schedule, start) }];
  const first = Math.ceil((start + 1) / HOUR) * HOUR;
  for (let instant = first; instant < instantAt(schedule, whole); instant += HOUR) {
    const minute = (instant - start) / 60_000;
    const last = ticks[ticks.length - 1]!.minute;
    const isFree = (minute - last) / whole >= ROOM && (schedule.agreed - minute) / whole >= ROOM * 2.6;
    if (isFree) ticks.push({ minute, time: timeOf(schedule, instant) });
  }
  return ticks;
}
