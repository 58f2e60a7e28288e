import { announce, type WantedItem } from '@klyngekit/foundation';
import {
  apply,
  findItem,
  moveBy,
  park,
  unpark,
  wallTimeAt,
  type Command,
  type Container,
  type MoveItem,
} from '@klyngekit/meeting';
import type { AgendaEditMessages, IssueMessages } from '@klyngekit/messages';
import type { AgendaPart, MeetingTemplate } from '@klyngekit/schema';
import type { TemplateResult } from 'lit';
import { DraftNotice } from '../../shared/draft-notice.js';
import { Fetched } from '../../shared/fetched.js';
import { timeAfter, titleOf, type AgendaView } from '../agenda-view.js';
import { titleById } from '../read/read-agenda.js';
import type { AgendaSession } from '../session/agenda-session.js';
import type { WorkHost } from '../work-host.js';
import { AdviceDesk } from './advice-desk.js';
import { duplicateOf, itemsToTake, moveChoices, newItem, newTracks, siblingsOf } from './changes.js';
import { Drag } from './drag.js';
import { editorTemplate, type EditorView } from './editor.render.js';
import { handleId } from './edit-view.js';
import { fieldId } from './field.js';
import { newMember, type MemberList } from './item-fields.js';
import { focusMenu, type MenuEntry } from './move-menu.js';
import { fillFrom } from './template-choice.js';

/** The words of the editor. */
export interface EditorWords {
  readonly edit: AgendaEditMessages;
  readonly issues: IssueMessages;
}

/** Writes an agenda: it turns gestures into commands, and says what has become of them. */
export class AgendaEditor {
  readonly #host: WorkHost;
  readonly #session: AgendaSession;
  readonly #advice: AdviceDesk;
  readonly #templates: Fetched<readonly MeetingTemplate[]>;
  readonly #drag: Drag;
  readonly #draft: DraftNotice;
  #words!: EditorWords;
  #view!: AgendaView;
  #opened: string | undefined;
  #menuOf: string | undefined;
  #details = false;
  /** Puts the focus somewhere after a drawing; false when that is not there yet. */
  #focus: (() => boolean) | undefined;

  constructor(host: WorkHost, session: AgendaSession) {
    this.#host = host;
    this.#session = session;
    this.#advice = new AdviceDesk(host, {
      view: () => this.#view,
      title: (id) => this.#title(id),
      perform: (command, done) => this.#do(command, done),
      focus: (selector) => this.#set(() => undefined, selector),
    });
    this.#draft = new DraftNotice(host.element, {
      kept: () => session.kept,
      words: () => this.#words.edit.draft,
      timeOf: (moment) => wallTimeAt(moment, this.#view.schedule.times.zone).slice(11),
      clear: () => this.#clear(),
      goTo: (selector) => this.#focusOn(selector),
    });
    this.#templates = new Fetched(
      host.element,
      async () => (await import('@klyngekit/meeting/templates')).meetingTemplates,
    );
    this.#drag = new Drag({
      root: () => host.element.renderRoot as ShadowRoot,
      isValid: (item, to) => apply(session.meeting, { type: 'move-item', item, to }).ok,
      begun: (item) => this.#say(this.#words.edit.dragging(this.#title(item)), true),
      dropped: (item, to) => this.#move({ type: 'move-item', item, to }),
      ended: () => this.#say(this.#words.edit.dragCancelled, true),
    });
  }

  /** The editor as it stands. */
  template(words: EditorWords): TemplateResult {
    this.#words = words;
    const { meeting } = this.#session;
    this.#view = this.#host.view(meeting);
    const { edit } = words;
    const view: EditorView = {
      ...this.#view,
      ...words,
      session: this.#session,
      drag: this.#drag,
      opened: this.#opened,
      menuOf: this.#menuOf,
      details: this.#details,
      draft: this.#draft.template(),
      templates: meeting.items.length === 0 ? this.#offered() : [],
      advice: this.#advice.view(),
      isChecking: this.#advice.isOpen,
      menu: (id) => this.#menu(id),
      openMenu: (id) => this.#openMenu(id),
      closeMenu: (returnFocus) => this.#closeMenu(returnFocus),
      toggle: (id) => this.#toggle(id),
      moveBy: (id, places) => this.#moveBy(id, places),
      setMinutes: (part, minutes) => this.#setMinutes(part, minutes),
      add: (to) => this.#add(to),
      addTracks: (id) => this.#addTracks(id),
      addMember: (part, list) => this.#addMember(part, list),
      removeMember: (part, list, place) =>
        this.#setMembers(
          part,
          list,
          (part[list] ?? []).filter((_, index) => index !== place),
        ),
      removeTrack: (track, title) => this.#do({ type: 'remove-track', track }, () => edit.removed(title)),
      remove: (id) => this.#remove(id),
      duplicate: (id) => this.#duplicate(id),
      park: (id) => this.#move(park(id)),
      unpark: (id) => this.#move(unpark(id)),
      perform: (command) => this.#do(command),
      undo: () => this.#say(this.#session.undo() ? edit.undone : edit.nothingToUndo),
      redo: () => this.#say(this.#session.redo() ? edit.redone : edit.nothingToRedo),
      toggleDetails: () => this.#set(() => (this.#details = !this.#details)),
      check: () => this.#advice.toggle(),
      begin: () => this.#host.turnTo('run'),
      choose: (template) => this.#choose(template),
    };
    return editorTemplate(view);
  }

  /** Puts items that are not there yet among what waits for another time. Where they go, the focus does not follow. */
  take(items: readonly WantedItem[]): boolean {
    const command = itemsToTake(this.#session.meeting, items);
    if (!command) return true;
    return this.#do(command, () => this.#words.edit.taken(command.commands.length));
  }

  /** After a drawing: the focus goes where something goes on, as soon as that is there. */
  updated(): void {
    const focus = this.#focus;
    if (!focus) return;
    void this.#host.element.updateComplete.then(() => {
      if (this.#focus === focus && focus()) this.#focus = undefined;
    });
  }

  get #root(): ShadowRoot {
    return this.#host.element.renderRoot as ShadowRoot;
  }

  #title(id: string): string {
    return titleById({ meeting: this.#session.meeting, words: this.#view.words }, id);
  }

  #set(change: () => void, focus?: string): void {
    change();
    this.#focusOn(focus);
    this.#host.element.requestUpdate();
  }

  /** Once it has been drawn. */
  #focusOn(selector: string | undefined, isId = false): void {
    if (selector === undefined) return;
    this.#focus = () => {
      const target = isId ? this.#root.getElementById(selector) : this.#root.querySelector<HTMLElement>(selector);
      target?.focus();
      return target !== null;
    };
  }

  #say(text: string, draw = false): void {
    announce(this.#host.element, text);
    if (draw) this.#host.element.requestUpdate();
  }

  /** Carries out a command, and says what has become of it. */
  #do(command: Command, done?: () => string): boolean {
    const refusal = this.#session.perform(command);
    if (refusal) {
      this.#say(this.#words.edit.refusals[refusal.reason], true);
      return false;
    }
    this.#view = this.#host.view(this.#session.meeting);
    if (done) this.#say(done());
    return true;
  }

  /** Menu, buttons, keys and pointer end here. The handle keeps the focus, wherever its item has gone. */
  #move(command: MoveItem, focus = handleId(command.item)): void {
    this.#menuOf = undefined;
    this.#do(command, () => this.#moved(command.item));
    this.#focusOn(focus, true);
    this.#host.element.requestUpdate();
  }

  #moveBy(id: string, places: number): void {
    const command = moveBy(this.#session.meeting, id, places);
    const button = `${places < 0 ? 'up' : 'down'}-${id}`;
    const active = this.#root.activeElement?.id;
    if (command) this.#move(command, active === button || active === `o-${id}` ? active : handleId(id));
  }

  #moved(id: string): string {
    const { meeting, schedule, words } = this.#view;
    const found = findItem(meeting, id);
    if (!found) return '';
    const { container, index, item, track } = found;
    const slot = schedule.slots.get(id);
    return this.#words.edit.moved({
      title: this.#title(id),
      place: index + 1,
      count: siblingsOf(meeting, found).length,
      start: slot && timeAfter(schedule, slot.start),
      holder:
        container.list === 'agenda'
          ? undefined
          : container.list === 'backlog'
            ? this.#words.edit.backlog
            : track && track.title.trim() !== ''
              ? track.title
              : titleOf(item, words),
    });
  }

  #setMinutes(part: AgendaPart, minutes: number): void {
    if (minutes === part.minutes) return;
    const { edit } = this.#words;
    this.#session.leave(`${part.id}/minutes`);
    this.#do({ type: 'set-duration', item: part.id, minutes }, () => {
      const { schedule } = this.#view;
      return edit.lasts(this.#title(part.id), minutes, timeAfter(schedule, schedule.end));
    });
  }

  #toggle(id: string): void {
    const isOpen = this.#opened === id;
    this.#set(() => (this.#opened = isOpen ? undefined : id));
    this.#focusOn(isOpen ? `o-${id}` : fieldId(`${id}/title`), true);
  }

  #add(to: Container): void {
    const { command, id } = newItem(this.#session.meeting, to);
    this.#addWith(command, id);
  }

  #addWith(command: Command, id: string): void {
    const { edit } = this.#words;
    const isDone = this.#do(command, () => {
      const { schedule } = this.#view;
      const slot = schedule.slots.get(id);
      return edit.added(this.#title(id), slot && timeAfter(schedule, slot.start));
    });
    if (!isDone) return;
    this.#opened = id;
    this.#focusOn(fieldId(`${id}/title`), true);
  }

  #duplicate(id: string): void {
    const copy = duplicateOf(this.#session.meeting, id);
    if (copy) this.#addWith(copy.command, copy.id);
  }

  #addTracks(id: string): void {
    const found = findItem(this.#session.meeting, id);
    if (found) this.#do(newTracks(this.#session.meeting, found.item));
  }

  #remove(id: string): void {
    const title = this.#title(id);
    this.#do({ type: 'remove-item', item: id }, () => this.#words.edit.removed(title));
    this.#focusOn('undo', true);
  }

  #addMember(part: AgendaPart, list: MemberList): void {
    const members = part[list] ?? [];
    const taken = new Set(
      members.map((member) => ('id' in member ? member.id : 'partner' in member ? member.partner : '')),
    );
    let number = members.length + 1;
    while (taken.has(`${list}-${number}`)) number++;
    this.#setMembers(part, list, [...members, newMember(list, `${list}-${number}`, this.#view.titles.partner)]);
    const first = {
      roles: 'role',
      partners: Object.keys(this.#view.titles.partner).length > 0 ? 'partner' : 'name',
      materials: 'title',
    }[list];
    this.#focusOn(fieldId(`${part.id}/${list}/${members.length}/${first}`), true);
  }

  #setMembers(part: AgendaPart, list: MemberList, members: readonly unknown[]): void {
    this.#do({ type: 'set-item', item: part.id, field: list, value: members } as Command);
  }

  #openMenu(id: string): void {
    this.#menuOf = id;
    this.#focus = () => focusMenu(this.#root);
    this.#root.ownerDocument.addEventListener('pointerdown', this.#pressedElsewhere, true);
    this.#host.element.requestUpdate();
  }

  #closeMenu(returnFocus: boolean): void {
    const id = this.#menuOf;
    this.#root.ownerDocument.removeEventListener('pointerdown', this.#pressedElsewhere, true);
    if (id === undefined) return;
    this.#menuOf = undefined;
    if (returnFocus) this.#focusOn(handleId(id), true);
    this.#host.element.requestUpdate();
  }

  readonly #pressedElsewhere = (event: Event): void => {
    const isInside = event
      .composedPath()
      .some((target) => target instanceof Element && target.matches('.menu, .handle'));
    if (!isInside) this.#closeMenu(false);
  };

  #menu(id: string): readonly (readonly MenuEntry[])[] {
    const { edit } = this.#words;
    const moves = moveChoices(this.#session.meeting, id, { words: this.#view.words, edit });
    const entry = ({ name, label, shortcut, command }: (typeof moves)[number]): MenuEntry => ({
      name,
      label,
      shortcut,
      choose: () => this.#move(command),
    });
    const leaves = (name: string): boolean => name === 'backlog' || name === 'agenda';
    const act = (name: string, label: string, choose: () => void): MenuEntry => ({
      name,
      label,
      choose: () => {
        this.#menuOf = undefined;
        choose();
      },
    });
    return [
      moves.filter(({ name }) => !leaves(name)).map(entry),
      [
        ...moves.filter(({ name }) => leaves(name)).map(entry),
        act('duplicate', edit.actions.duplicate, () => this.#duplicate(id)),
        act('remove', edit.actions.remove, () => this.#remove(id)),
      ],
    ];
  }

  #offered(): readonly MeetingTemplate[] {
    return this.#host.templates() ?? this.#templates.of(this.#host.catalog()) ?? [];
  }

  #choose(template: MeetingTemplate): void {
    const { meeting } = this.#session;
    const isDone = this.#do(fillFrom(template, meeting, this.#view.words.language));
    if (isDone) this.#focusOn('#title');
  }

  #clear(): void {
    this.#opened = undefined;
    void this.#session.clear();
    this.#focusOn('#title');
  }
}
