import type { MeetingPaperMessages } from '@klyngekit/messages';
import type { Meeting } from '@klyngekit/schema';
import { html } from '../../html/html.js';
import { programmeOf } from '../programme.js';
import { documentPage, documentTop } from './document.js';
import { beforeList, programmeList } from './programme-html.js';

/**
 * The agenda for participants as a page to print: time and place, every item with its time, what to prepare. Without what
 * only those see who run the meeting, without who is invited, and without agreements.
 */
export function agendaPage(meeting: Meeting, words: MeetingPaperMessages): string {
  const { before, lines } = programmeOf(meeting, words);
  return documentPage(meeting, words, {
    heading: words.agenda.heading,
    body: html`${documentTop(meeting, words)} ${beforeList(before, words)} ${programmeList(meeting, lines, words)}`,
  });
}
