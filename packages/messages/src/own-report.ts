/** The words of a practice's own report: one page of its own figures, before the meeting. */
export interface OwnReportMessages {
  /** Title of the document, as print dialogs and histories show it. Holds no name. */
  readonly documentTitle: string;
  /** Above the practice's name. */
  readonly heading: string;
  /** Beside the heading. */
  readonly onlyForYou: string;
  /** What the page shows of others: of a closed file dots without names, of a public one figures that all may see. */
  readonly others: { readonly restricted: string; readonly public: string };
  /** The days covered and the day on which figures were closed; whether some figures tell a period of their own. */
  readonly days: (period: string, cutOff: string, several: boolean) => string;
  /** The own figure alone, where too few have reported to show the others. */
  readonly alone: (figure: string) => string;
  /** In front of what the figure cannot tell. */
  readonly caveat: string;
  /** In front of what a practice could try. */
  readonly ideas: string;
  /** In front of the address of the guide to a figure. */
  readonly guide: string;
  /** Above the practice's answers to "how do we do it". */
  readonly answers: string;
  /** A question that the practice has not answered. */
  readonly noAnswer: string;
  /** Above the questions, and the questions. */
  readonly reflection: { readonly heading: string; readonly questions: readonly string[] };
  /** Above the empty lines. */
  readonly notes: string;
  /** "Side 1 af 2". */
  readonly page: (page: number, pages: number) => string;
  /** At the foot: when the page was made, and of a closed file what the figures are for. */
  readonly foot: { readonly restricted: (made: string) => string; readonly public: (made: string) => string };
}
