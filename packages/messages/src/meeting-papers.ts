import type {
  ActionStatus,
  CarriedFrom,
  ItemKind,
  Material,
  MeetingRole,
  Opening,
  OwnDataSending,
  ParticipantRole,
} from '@klyngekit/schema';

/** The words of an agenda, wherever it leaves to. */
export interface AgendaWords {
  readonly heading: string;
  /** What stands at the end of the agenda. */
  readonly end: string;
  /** What is to be done before the meeting. */
  readonly before: string;
  readonly place: string;
  readonly online: string;
  readonly contact: string;
  /** "Fælles samling kl. 19.00" */
  readonly gathering: (time: string) => string;
  /** "Spor A" for a track without a name. */
  readonly track: (letter: string) => string;
  /** Label of the larger meeting: "En del af". */
  readonly partOf: string;
  /** The larger meeting and its times: "Lægeforeningens medlemsdag kl. 12.00–21.00". */
  readonly within: (title: string, times: string) => string;
  /** When each practice gets its own figures, or that they are sent. */
  readonly ownData: (sending: OwnDataSending) => string;
  readonly opening: (opening: Opening) => string;
  /** "Vi får: … De får: …" */
  readonly exchange: (practicesGet: string | undefined, partnerGets: string | undefined) => string;
  /** What is said of a material after its title: "sendes ud senest 28. oktober 2026". Empty when there is nothing to say. */
  readonly material: (material: Material) => string;
}

/** The words of the script for those who run a meeting. */
export interface ScriptWords {
  readonly heading: string;
  /** That it is for those who run the meeting, and not handed out. */
  readonly onlyFor: string;
  readonly roles: string;
  readonly materials: string;
  readonly notes: string;
  /** The agreements of earlier meetings. */
  readonly earlier: string;
  readonly backlog: string;
  /** Whether the time is enough: what all takes, and what is left or over, in minutes. */
  readonly fit: (total: number, slack: number) => string;
  /** "venter 5 min til kl. 19.00" */
  readonly gap: (minutes: number) => string;
  readonly late: (minutes: number) => string;
  /** "5 min luft" */
  readonly air: (minutes: number) => string;
}

/** The words of the minutes. */
export interface MinutesWords {
  readonly heading: string;
  /** That it is not final, while the meeting has not been held. */
  readonly draft: string;
  readonly present: string;
  readonly excused: string;
  readonly decisions: string;
  readonly agreements: string;
  readonly earlier: string;
  readonly reports: string;
  readonly reportBack: string;
  readonly nothing: string;
  /** "24 af 26 kom" */
  readonly headcount: (present: number, expected: number) => string;
  /** For people whose practice is not told. */
  readonly others: string;
  readonly columns: {
    readonly what: string;
    readonly practice: string;
    readonly lead: string;
    readonly staff: string;
    readonly due: string;
    readonly status: string;
  };
  /** For an agreement without a practice. */
  readonly wholeCluster: string;
  readonly status: (status: ActionStatus) => string;
  /** "Overført fra 4. marts 2026 (2. gang)" */
  readonly carried: (from: CarriedFrom) => string;
}

/** The words of the page that goes home to the clinic. */
export interface TakeHomeWords {
  readonly heading: string;
  /** "Klyngemøde 4. november 2026" */
  readonly meetingOn: (date: string) => string;
  readonly why: (reason: string) => string;
  readonly agreed: string;
  readonly ours: string;
  readonly columns: { readonly what: string; readonly lead: string; readonly staff: string; readonly due: string };
  readonly follow: string;
  readonly indicator: string;
  readonly findFigure: string;
  readonly guide: string;
  readonly nextFigure: string;
  readonly ourFigure: string;
  readonly ourTarget: string;
  readonly staffMeeting: string;
  /** Questions for clinics that have written none of their own. */
  readonly questions: readonly string[];
  /** When it is taken up again, with the day of the next meeting where it is known. */
  readonly again: (day: string | undefined) => string;
  /** "Spørgsmål: klyngekoordinator Anne Ravn, 12 34 56 78." */
  readonly ask: (contact: string) => string;
}

/** The words of mails. */
export interface MailWords {
  /** Subject of an invitation: "Klyngemøde 4. november 2026 kl. 17.00". */
  readonly invitation: (title: string, day: string) => string;
  readonly changed: (title: string, day: string) => string;
  readonly cancelled: (title: string, day: string) => string;
  readonly minutes: (title: string, day: string) => string;
  readonly greeting: string;
  readonly invitationText: string;
  readonly changedText: string;
  readonly cancelledText: string;
  readonly minutesText: string;
  /** What stands under the agreements of the minutes. */
  readonly bring: string;
}

/** The words of the list of those who came. */
export interface AttendanceWords {
  readonly columns: {
    readonly date: string;
    readonly from: string;
    readonly to: string;
    readonly meeting: string;
    readonly name: string;
    readonly role: string;
    readonly practice: string;
  };
  readonly role: (role: ParticipantRole) => string;
}

/** The words of everything that leaves a meeting: calendars, paper, mail and tables. */
export interface MeetingPaperMessages {
  /** The language of the words, as a BCP 47 tag. */
  readonly language: string;
  /** What a meeting without a title is called. */
  readonly untitled: string;
  readonly kind: (kind: ItemKind) => string;
  readonly role: (role: MeetingRole) => string;
  /** "1 t 15 min" */
  readonly duration: (minutes: number) => string;
  /** "Onsdag den 4. november 2026 kl. 17.00–20.00"; with an end on another day, both days. */
  readonly when: (start: string, end: string) => string;
  /** "klyngekoordinator Anne Ravn, 12 34 56 78" */
  readonly contact: (name: string, role: string | undefined, ways: readonly string[]) => string;
  readonly agenda: AgendaWords;
  readonly script: ScriptWords;
  readonly minutes: MinutesWords;
  readonly takeHome: TakeHomeWords;
  readonly mail: MailWords;
  readonly attendance: AttendanceWords;
}
