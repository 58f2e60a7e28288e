import { moveBy, type Command, type Container } from '@klyngekit/meeting';
import type { AgendaEditMessages, IssueMessages } from '@klyngekit/messages';
import type { AgendaPart } from '@klyngekit/schema';
import type { AgendaView } from '../agenda-view.js';
import type { AgendaSession } from '../session/agenda-session.js';
import type { Drag } from './drag.js';
import type { MemberList } from './item-fields.js';
import type { MenuEntry } from './move-menu.js';

/** Everything that the editor is drawn from, and what its controls do. */
export interface EditView extends AgendaView {
  readonly edit: AgendaEditMessages;
  readonly issues: IssueMessages;
  readonly session: AgendaSession;
  readonly drag: Drag;
  /** The item whose form is open. */
  readonly opened: string | undefined;
  /** The item whose menu is open. */
  readonly menuOf: string | undefined;
  readonly menu: (id: string) => readonly (readonly MenuEntry[])[];
  readonly openMenu: (id: string) => void;
  readonly closeMenu: (returnFocus: boolean) => void;
  readonly toggle: (id: string) => void;
  readonly moveBy: (id: string, places: number) => void;
  readonly setMinutes: (part: AgendaPart, minutes: number) => void;
  readonly add: (to: Container) => void;
  readonly addTracks: (id: string) => void;
  readonly addMember: (part: AgendaPart, list: MemberList) => void;
  readonly removeMember: (part: AgendaPart, list: MemberList, place: number) => void;
  readonly removeTrack: (track: string, title: string) => void;
  readonly remove: (id: string) => void;
  readonly duplicate: (id: string) => void;
  readonly park: (id: string) => void;
  readonly unpark: (id: string) => void;
  readonly perform: (command: Command) => void;
}

/** The id of a handle in the page. */
export const handleId = (item: string): string => `h-${item}`;

/** Whether an item stands at the beginning or the end of its list, and cannot go further. */
export function isAtEnd({ meeting }: Pick<EditView, 'meeting'>, id: string, places: number): boolean {
  return moveBy(meeting, id, places) === undefined;
}
