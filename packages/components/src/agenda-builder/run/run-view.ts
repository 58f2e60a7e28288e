import type { Command, RunState } from '@klyngekit/meeting';
import type { AgendaEditMessages, AgendaRunMessages, IssueMessages } from '@klyngekit/messages';
import type { AgendaPart } from '@klyngekit/schema';
import type { AgendaView } from '../agenda-view.js';
import type { AgendaSession } from '../session/agenda-session.js';

/** What a meeting that runs is drawn from. */
export interface RunnerView extends AgendaView {
  readonly run: AgendaRunMessages;
  readonly issues: IssueMessages;
  readonly session: AgendaSession;
  readonly state: RunState;
  readonly now: number;
  readonly outcomeOf: string | undefined;
  readonly canUndo: boolean;
  readonly begin: (item: string) => void;
  readonly next: (track?: string) => void;
  readonly extend: (minutes: number, track?: string) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly end: () => void;
  readonly undo: () => void;
  readonly toEdit: () => void;
  /** The words of fields. */
  readonly edit: AgendaEditMessages;
  readonly projector: boolean;
  readonly choose: (item: string) => void;
  readonly addDecision: (part: AgendaPart) => void;
  readonly addAction: (part: AgendaPart) => void;
  readonly perform: (command: Command) => void;
}
