import { announce } from '@klyngekit/foundation';
import { type ReflectionMessages, textIn } from '@klyngekit/messages';
import type { LocalisedText } from '@klyngekit/schema';
import type { TemplateResult } from 'lit';
import { KlyngeChartAgendaEvent } from '../benchmark-chart.events.js';
import { subjectKey, type Panel, type PanelHost, type PanelModule, type PanelSubject } from '../panels/panel.js';
import { cprFields, EMPTY_NOTE, isUnsent, reflectionText, type ReflectionNote } from './reflection-note.js';
import { ownTemplate, sharedTemplate } from './reflection.render.js';
import { reflectionStyles } from './reflection.styles.js';
import { UnsentWarning } from './unsent-warning.js';

/** "Er tallet rigtigt?" and "Hvad kan vi selv ændre?", always together. */
export const module: PanelModule<ReflectionMessages> = {
  styles: reflectionStyles,
  words: (catalog) => catalog.reflection(),
  create: (host) => new ReflectionPanel(host),
};

/** A note and the figure that it is about. */
interface Kept {
  readonly note: ReflectionNote;
  readonly title: LocalisedText;
  /** Whose it is: what another unit's reader must not be told of. */
  readonly own: string;
}

/**
 * What is written stays in this object, one note for each figure: a chart that goes on to another one shows empty fields and
 * says where the words are, and they are there on the way back. They go with the element; storage never sees them.
 */
class ReflectionPanel implements Panel<ReflectionMessages> {
  readonly #host: PanelHost;
  readonly #kept = new Map<string, Kept>();
  /** What was done last, and with which figure. */
  #said = { about: '', text: '' };

  constructor(host: PanelHost) {
    this.#host = host;
    new UnsentWarning(host, () => [...this.#kept.values()].some(({ note }) => isUnsent(note)));
  }

  template(
    subject: PanelSubject,
    words: ReflectionMessages,
    { language }: { readonly language: string },
  ): TemplateResult {
    const { indicator, headingLevel, own } = subject;
    const ideas = (indicator.changeIdeas ?? []).map((idea) => textIn(idea, language));
    const view = { words, ideas, headingLevel, said: this.#said.about === subjectKey(subject) ? this.#said.text : '' };
    // What several see is talked about: what one writes there would be read as that practice's.
    if (own === undefined) return sharedTemplate({ ...view, take: () => this.#take(subject, '', words) });
    const note = this.#noteOf(subject);
    return ownTemplate({
      ...view,
      note,
      wrong: cprFields(note),
      elsewhere: this.#elsewhere(subject, own, language),
      change: (changes) => this.#change(subject, own, changes),
      take: () => this.#takeNote(subject, note, ideas, words),
    });
  }

  #noteOf(subject: PanelSubject): ReflectionNote {
    return this.#kept.get(subjectKey(subject))?.note ?? EMPTY_NOTE;
  }

  #elsewhere(subject: PanelSubject, own: string, language: string): readonly string[] {
    const here = subjectKey(subject);
    return [...this.#kept]
      .filter(([key, kept]) => key !== here && kept.own === own && isUnsent(kept.note))
      .map(([, { title }]) => textIn(title, language));
  }

  #change(subject: PanelSubject, own: string, changes: Partial<ReflectionNote>): void {
    const note = { ...this.#noteOf(subject), isTaken: false, ...changes };
    this.#kept.set(subjectKey(subject), { note, title: subject.indicator.title, own });
    this.#said = { about: '', text: '' };
    this.#host.requestUpdate();
  }

  #takeNote(subject: PanelSubject, note: ReflectionNote, ideas: readonly string[], words: ReflectionMessages): void {
    if (cprFields(note).length > 0) {
      announce(this.#host, words.cprLike);
      this.#host.renderRoot.querySelector<HTMLElement>('#reflection [aria-invalid=true]')?.focus();
      return;
    }
    if (!this.#take(subject, reflectionText(note, ideas, words), words)) return;
    const kept = this.#kept.get(subjectKey(subject));
    if (kept) this.#kept.set(subjectKey(subject), { ...kept, note: { ...kept.note, isTaken: true } });
  }

  /** Whether the page took it. What was written stays in any case: only the page knows where it went. */
  #take(subject: PanelSubject, text: string, words: ReflectionMessages): boolean {
    const isTaken = this.#host.dispatchEvent(new KlyngeChartAgendaEvent(subject.indicator.id, subject.view, text));
    const said = isTaken ? words.taken : words.refused;
    this.#said = { about: subjectKey(subject), text: said };
    announce(this.#host, said);
    this.#host.requestUpdate();
    return isTaken;
  }
}
