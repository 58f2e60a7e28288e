// What a meeting leaves as: made in the browser, sent nowhere.
import {
  agendaPage,
  invitationMail,
  mailFile,
  minutesPage,
  publishCalendar,
  scriptPage,
  takeHomePage,
} from '@klyngekit/formats/meeting';
import { da, type MeetingPaperMessages } from '@klyngekit/messages';
import type { ActionPlan, Indicator, Meeting } from '@klyngekit/schema';
import { saveFile } from '../save-file.js';

/** What can be asked for. */
export type Paper =
  'calendar' | 'mail' | 'agenda' | 'script' | 'print' | 'take-home' | 'minutes' | 'data' | 'next-calendar';

/** What the papers are made of. */
export interface PaperSource {
  readonly meeting: Meeting;
  readonly next: Meeting | undefined;
  readonly plan: ActionPlan | undefined;
  readonly indicators: readonly Indicator[];
}

const calendar = (meeting: Meeting, words: MeetingPaperMessages): string =>
  publishCalendar([meeting], words, { stamp: Date.now() });

const page = (text: string, name: string): string => {
  saveFile(text, 'text/html', name);
  return `Gemt som ${name}. Åbn filen, og print den.`;
};

/** Makes a paper and saves it. @returns what to tell whoever asked for it */
export async function makePaper(paper: Paper, { meeting, next, plan, indicators }: PaperSource): Promise<string> {
  const words = await da.meetingPapers();
  switch (paper) {
    case 'calendar':
    case 'next-calendar': {
      const which = paper === 'next-calendar' ? (next ?? meeting) : meeting;
      const name = paper === 'next-calendar' ? 'naeste-klyngemoede.ics' : 'klyngemoede.ics';
      saveFile(calendar(which, words), 'text/calendar', name);
      return `Gemt som ${name}.`;
    }
    case 'mail': {
      const attachment = {
        name: 'klyngemoede.ics',
        type: 'text/calendar; charset=utf-8; method=PUBLISH',
        content: calendar(meeting, words),
      };
      saveFile(mailFile(invitationMail(meeting, words), [attachment]), 'message/rfc822', 'invitation.eml');
      return 'Gemt som invitation.eml. Åbn den i dit mailprogram.';
    }
    case 'agenda':
      return page(agendaPage(meeting, words), 'dagsorden.html');
    case 'script':
      return page(scriptPage(meeting, words), 'drejebog.html');
    case 'take-home': {
      const options = {
        indicators,
        ...(plan && { plan, practice: plan.practice.id }),
        ...(next && { nextMeeting: next.start.slice(0, 10) }),
      };
      return page(takeHomePage(meeting, words, options), 'med-hjem.html');
    }
    case 'minutes':
      return page(minutesPage(meeting, words), 'referat.html');
    case 'data':
      saveFile(`${JSON.stringify(meeting, null, 2)}\n`, 'application/json', 'klyngemoede.json');
      return 'Gemt som klyngemoede.json. Andre systemer kan læse filen.';
    case 'print':
      print();
      return '';
  }
}
