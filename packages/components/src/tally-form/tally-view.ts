import type { TallyFaultCode } from '@klyngekit/meeting';
import type { DraftState } from '@klyngekit/foundation';
import type { AnswerWay, TallyMessages } from '@klyngekit/messages';
import type { Indicator } from '@klyngekit/schema';
import type { TallyFormat } from './tally-form.events.js';
import type { CountField, GivenHead, HeadField, TallySheet } from './tally-sheet.js';

/** Everything that the form is rendered from. */
export interface TallyView {
  readonly indicator: Indicator;
  readonly words: TallyMessages;
  readonly sheet: TallySheet;
  readonly given: GivenHead;
  readonly headingLevel: number;
  /** What keeps the tally from being finished; empty until it has been asked for. */
  readonly faults: readonly TallyFaultCode[];
  readonly kept: DraftState;
  /** Whether the reader is being asked whether to begin again. */
  readonly asksToClear: boolean;
  /** What to do with the file that was saved, in words. */
  readonly saved: string | undefined;
  /** What the schema says against the tally, in words. */
  readonly refused: readonly string[];
  readonly countOne: (what: 'yes' | 'no') => void;
  readonly choose: (id: string, isChosen: boolean) => void;
  /** What people do who answer each for themselves. */
  readonly setWay: (way: AnswerWay) => void;
  readonly beginAnswer: () => void;
  readonly chooseOwn: (id: string, isChosen: boolean) => void;
  readonly handIn: () => void;
  readonly leaveAnswer: () => void;
  readonly closeAnswers: () => void;
  readonly typeSlip: (field: string, text: string) => void;
  readonly setNobody: (nobody: boolean) => void;
  readonly undo: () => void;
  readonly typeCount: (field: CountField, text: string) => void;
  readonly setHead: (field: HeadField, text: string) => void;
  readonly submit: (format: TallyFormat) => void;
  readonly savePaper: () => void;
  readonly askToClear: (asked: boolean) => void;
  readonly clear: () => void;
}
