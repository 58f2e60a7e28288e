import type { SessionPart, WantedItem } from '@klyngekit/foundation';
import type { KlyngeAgendaItemEvent, KlyngeOpenIndicatorEvent } from '../agenda-builder/agenda-builder.events.js';
import type { KlyngeChartAgendaEvent } from '../benchmark-chart/benchmark-chart.events.js';
import type { KlyngePartnerAgendaEvent } from '../partner-card/partner-card.events.js';
import type { KlyngeThemePlanEvent } from '../topic-vote/topic-vote.events.js';

/** How long an item is that a theme or a partner brings to the agenda, minutes. */
const USUAL_LENGTH = 20;

/** What a session needs to answer requests. */
interface RequestDesk {
  parts(this: void): readonly SessionPart[];
  /** The topics have changed. */
  changed(this: void): void;
  /** The title of an indicator, in the language of the session; empty where nobody has it. */
  titleOf(this: void, indicator: string): string;
}

/** Requests that a session has heard. Of sessions inside each other, the nearest answers. */
const heard = new WeakSet<Event>();

/** Answers what elements of a session ask for, with the help of other elements of the same session. */
export class SessionRequests {
  readonly #desk: RequestDesk;
  #topics: Readonly<Record<string, string>> = {};

  constructor(host: EventTarget, desk: RequestDesk) {
    this.#desk = desk;
    const answers: { readonly [type in keyof HTMLElementEventMap]?: (event: never) => void } = {
      'klynge-open-indicator': ({ indicator }: KlyngeOpenIndicatorEvent) => this.#show(indicator),
      'klynge-chart-agenda': ({ indicator, text }: KlyngeChartAgendaEvent) => this.#talkAbout(indicator, text),
      'klynge-agenda-item': ({ item }: KlyngeAgendaItemEvent) => this.#take([item]),
      'klynge-partner-agenda': ({ partner }: KlyngePartnerAgendaEvent) =>
        this.#take([{ title: '', kind: 'talk', minutes: USUAL_LENGTH, partners: [{ partner }] }]),
      'klynge-theme-plan': ({ plan }: KlyngeThemePlanEvent) => this.#plan(plan),
    };
    for (const [type, answer] of Object.entries(answers)) {
      host.addEventListener(type, (event) => {
        if (heard.has(event)) return;
        heard.add(event);
        // Whoever listens further out is asked first.
        queueMicrotask(() => {
          if (!event.defaultPrevented) (answer as (event: Event) => void)(event);
        });
      });
    }
  }

  /** Titles of the topics that were chosen in this session, by id. */
  get topics(): Readonly<Record<string, string>> {
    return this.#topics;
  }

  #show(indicator: string): void {
    this.#desk.parts().some((part) => part.showIndicator?.(indicator));
  }

  /** What somebody has written goes to whoever leads the meeting, not into the programme that all are sent. */
  #talkAbout(indicator: string, text: string): void {
    const facilitatorNotes = text.split(/\n+/).filter((line) => line !== '');
    this.#take([
      {
        title: this.#desk.titleOf(indicator),
        kind: 'data',
        minutes: USUAL_LENGTH,
        indicators: [indicator],
        ...(facilitatorNotes.length > 0 && { facilitatorNotes }),
      },
    ]);
  }

  #take(items: readonly WantedItem[]): void {
    this.#desk.parts().some((part) => part.takeItems?.(items));
  }

  #plan({ themes }: KlyngeThemePlanEvent['plan']): void {
    const titles = themes.map(({ id, title }) => [id, title] as const);
    this.#topics = Object.freeze({ ...this.#topics, ...Object.fromEntries(titles) });
    this.#desk.changed();
    this.#take(titles.map(([id, title]) => ({ title, kind: 'other', minutes: USUAL_LENGTH, topics: [id] })));
  }
}
