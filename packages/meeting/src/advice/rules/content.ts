import type { AgendaItem, ItemKind, OwnDataSending } from '@klyngekit/schema';
import { nextId } from '../../agenda/identifiers.js';
import { everyAction, everything } from '../../agenda/tree.js';
import { actionsToCarry, carryOver, isOpen } from '../../carry/carry-over.js';
import type { Command } from '../../commands/command.js';
import { addDays } from '../../time/wall-time.js';
import { isWithoutLead } from '../advice.js';
import type { AdviceRule, AdviceScene, Finding, Remedy, RemedyCode } from '../advice.js';
import { beforeItem, hasKind } from '../leaves.js';

/** How many days before the meeting own figures should be sent, so that there is time to look at them. */
const daysToLook = 14;

/** How many people are proposed to hold an agreement. */
const mostLeads = 3;

/** The item with a kind that is added, with the usual length and no title of its own. */
function newItem({ meeting }: AdviceScene, kind: ItemKind, minutes: number): AgendaItem {
  return { id: nextId(meeting, 'item'), title: '', kind, minutes };
}

/** Parts of the agenda with figures; a part is passed over where its item is about them too. */
function dataParts({ meeting }: AdviceScene): readonly AgendaItem[] {
  return everything(meeting)
    .filter(({ part, item }) => part.kind === 'data' && isOnAgenda(meeting, item))
    .filter(({ part, item }) => part === item || item.kind !== 'data')
    .map(({ part }) => part);
}

const isOnAgenda = ({ items }: AdviceScene['meeting'], item: AgendaItem) => items.some(({ id }) => id === item.id);

/** Agreements of earlier meetings are not taken up. */
export const openActions: AdviceRule = {
  find: (scene) => {
    const { meeting, context } = scene;
    const waiting = context.previous ? actionsToCarry(context.previous, meeting).length : 0;
    const carried = (meeting.carried ?? []).filter(isOpen).length;
    const isFollowedUp = waiting === 0 && (carried === 0 || hasKind(scene, 'follow-up'));
    return isFollowedUp ? [] : [{ code: 'open-actions', params: { count: waiting + carried } }];
  },
  propose: (_, scene) => {
    const { meeting, context } = scene;
    const carried = context.previous ? carryOver(context.previous, meeting) : [];
    const [first, second] = meeting.items;
    const place = beforeItem(first?.kind === 'welcome' ? second?.id : first?.id);
    const add: Command = { type: 'add-item', item: newItem(scene, 'follow-up', 10), to: place };
    const commands = hasKind(scene, 'follow-up') ? carried : [...carried, add];
    const code: RemedyCode = hasKind(scene, 'follow-up') ? 'carry-over' : 'add-follow-up';
    return [{ code, params: { count: carried.length }, commands }];
  },
};

/** Nothing is decided, and so nothing comes of it. */
export const noDecision: AdviceRule = {
  find: (scene) =>
    scene.meeting.items.length > 0 && !hasKind(scene, 'decision') ? [{ code: 'no-decision', params: {} }] : [],
  propose: (_, scene) => {
    const evaluation = scene.meeting.items.find(({ kind }) => kind === 'evaluation');
    const add: Command = { type: 'add-item', item: newItem(scene, 'decision', 10), to: beforeItem(evaluation?.id) };
    return [{ code: 'add-decision', params: { minutes: 10 }, commands: [add] }];
  },
};

/** Nobody asks whether the meeting was worth it. */
export const noEvaluation: AdviceRule = {
  find: (scene) =>
    scene.meeting.items.length > 0 && !hasKind(scene, 'evaluation') ? [{ code: 'no-evaluation', params: {} }] : [],
  propose: (_, scene) => {
    const add: Command = { type: 'add-item', item: newItem(scene, 'evaluation', 5), to: beforeItem(undefined) };
    return [{ code: 'add-evaluation', params: { minutes: 5 }, commands: [add] }];
  },
};

/** An agreement that nobody holds. */
export const actionWithoutLead: AdviceRule = {
  find: ({ meeting }) =>
    everyAction(meeting)
      .filter(({ action }) => isOpen(action) && isWithoutLead(action))
      .map(({ action }): Finding => ({ code: 'action-without-lead', about: action.id, params: {} })),
  propose: ({ about = '' }, { meeting }) => {
    const practice = everyAction(meeting).find(({ action }) => action.id === about)?.action.practice;
    const people = (meeting.participants ?? []).filter((person) =>
      practice === undefined ? person.role === 'coordinator' : person.practice === practice,
    );
    return people.slice(0, mostLeads).map(({ id, name }): Remedy => ({
      code: 'assign-lead',
      params: { participant: id },
      commands: [{ type: 'set-action', action: about, field: 'lead', value: { name } }],
    }));
  },
};

/** Whether a day has passed without the figures having been sent. */
const isOverdue = ({ sendBefore, sent }: OwnDataSending, today: string | undefined): boolean =>
  sent === undefined && sendBefore !== undefined && today !== undefined && sendBefore < today;

/** People see their own figures for the first time in front of everybody. */
export const ownDataNotSent: AdviceRule = {
  find: (scene) =>
    dataParts(scene).flatMap(({ id, ownData = {} }): Finding[] => {
      const isOver = isOverdue(ownData, scene.context.today);
      if (!isOver && (ownData.sent !== undefined || ownData.sendBefore !== undefined)) return [];
      const params = ownData.sendBefore === undefined ? {} : { planned: ownData.sendBefore };
      return [{ code: 'own-data-not-sent', about: id, params }];
    }),
  propose: ({ about = '' }, { meeting, context: { today } }) => {
    const set = (code: RemedyCode, date: string, ownData: OwnDataSending): Remedy => {
      const commands: Command[] = [{ type: 'set-item', item: about, field: 'ownData', value: ownData }];
      return { code, params: { date }, commands };
    };
    const planned = addDays(meeting.start.slice(0, 10), -daysToLook);
    const date = today !== undefined && planned < today ? today : planned;
    const plan = set('plan-sending', date, { sendBefore: date });
    return today === undefined ? [plan] : [plan, set('mark-sent', today, { sent: today })];
  },
};

/** Nobody has said whether names are shown. */
export const dataWithoutOpening: AdviceRule = {
  find: (scene) =>
    dataParts(scene)
      .filter(({ opening }) => opening === undefined)
      .map(({ id }): Finding => ({ code: 'data-without-opening', about: id, params: {} })),
  propose: ({ about = '' }) => [
    {
      code: 'propose-opening',
      params: {},
      commands: [{ type: 'set-item', item: about, field: 'opening', value: 'propose' }],
    },
    {
      code: 'keep-closed',
      params: {},
      commands: [{ type: 'set-item', item: about, field: 'opening', value: 'closed' }],
    },
  ],
};

const isSaid = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** A partner comes, and nobody has said what both sides get out of it. */
export const partnerWithoutExchange: AdviceRule = {
  find: ({ meeting, context }) =>
    everything(meeting)
      .filter(({ item }) => isOnAgenda(meeting, item))
      .flatMap(({ part }) =>
        (part.partners ?? [])
          .filter(({ partner, practicesGet, partnerGets }) => {
            const known = context.exchangeWith?.(partner);
            return !isSaid(practicesGet ?? known?.practicesGet) || !isSaid(partnerGets ?? known?.partnerGets);
          })
          .map(({ partner }): Finding => ({ code: 'partner-without-exchange', about: part.id, params: { partner } })),
      ),
  propose: () => [],
};
