import { expect } from '@open-wc/testing';
import { everything, historyOf, perform, redo, undo, type Command, type History } from '@klyngekit/meeting';
import { parseMeetingDraft } from '@klyngekit/schema';
import { BEFORE, byId, chance, editor, parsedMeeting, rowsOf, watch } from '../../test/agenda.js';
import { button, findAll } from '../../test/chart.js';
import { moveChoices } from './edit/changes.js';
import { agendaMessages, da } from '@klyngekit/messages';

declare const KLYNGE_LONG: boolean;

const SESSIONS = KLYNGE_LONG ? 40 : 3;
const STEPS = 40;

describe('klynge-agenda-builder: against the pure commands', () => {
  for (let session = 1; session <= SESSIONS; session++) {
    it(`does what the commands do (${session})`, async () => {
      const pick = chance(session);
      const element = await editor();
      const { told } = watch(element);
      const words = { words: agendaMessages(da), edit: await agendaMessages(da).edit() };
      let model: History = historyOf(parsedMeeting());
      const does = (command: Command): void => {
        const performed = perform(model, command, BEFORE);
        expect(performed.ok).to.equal(true);
        model = performed.history;
      };
      for (let step = 0; step < STEPS; step++) {
        const parts = everything(model.meeting).map(({ part }) => part);
        const { id } = parts[pick(parts.length)]!;
        const kind = pick(10);
        if (kind < 5) {
          byId(element, `h-${id}`).click();
          await element.updateComplete;
          const choices = moveChoices(model.meeting, id, words);
          const choice = choices[pick(choices.length)]!;
          findAll(element, '[role=menuitem]')
            .find((each) => each.dataset['choice'] === choice.name)!
            .click();
          does(choice.command);
        } else if (kind < 7) {
          const stepper = findAll<HTMLButtonElement>(element, '.stepper');
          const chosen = stepper[pick(stepper.length)]!;
          const item = chosen.closest<HTMLElement>('[data-item]')!.dataset['item']!;
          const { minutes } = everything(model.meeting).find(({ part }) => part.id === item)!.part;
          chosen.querySelectorAll('button')[1]!.click();
          if (minutes < 1440) does({ type: 'set-duration', item, minutes: Math.min(1440, minutes + 5) });
        } else if (kind < 9) {
          button(element, 'Fortryd').click();
          model = undo(model);
        } else {
          button(element, 'Gentag').click();
          model = redo(model);
        }
        await element.updateComplete;
        expect(told[told.length - 1] ?? parsedMeeting(), `step ${step}`).to.deep.equal(
          JSON.parse(JSON.stringify(model.meeting)),
        );
        expect(rowsOf(element)).to.deep.equal(model.meeting.items.map((item) => item.id));
        expect(rowsOf(element, 'backlog')).to.deep.equal((model.meeting.backlog ?? []).map((item) => item.id));
      }
      expect(parseMeetingDraft(told[told.length - 1]).ok).to.equal(true);
    });
  }
});
