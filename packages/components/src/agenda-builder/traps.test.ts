// Mistakes that others have made before us, as far as the elements of a meeting could make them.
import { expect } from '@open-wc/testing';
import type { KlyngeElement } from '@klyngekit/foundation';
import { exampleTopicRound } from '@klyngekit/schema/fixtures';
import { agenda, byId, editor, meetingWith, pressOn, watch } from '../../test/agenda.js';
import { findAll, frame, get } from '../../test/chart.js';
import {
  blankEvaluation,
  evaluation,
  plan,
  press,
  roundWith,
  topics,
  type,
  vote,
} from '../../test/meeting-elements.js';

type Stage = () => Promise<KlyngeElement>;

const run = [{ kind: 'begin', item: 'velkomst', at: '2026-11-04T16:00:00Z' }] as const;

const stages: { readonly [name: string]: Stage } = {
  'agenda, read': () => agenda(),
  'agenda, written': async () => {
    const element = await editor();
    await pressOn(element, byId(element, 'o-velkomst'));
    return element;
  },
  'agenda, its menu': async () => {
    const element = await editor();
    await pressOn(element, byId(element, 'h-hjem'));
    return element;
  },
  'agenda, run': () =>
    agenda({ mode: 'run', meeting: meetingWith({ run: [...run] }), now: Date.parse('2026-11-04T16:05:00Z') }),
  'vote, written': async () => {
    const element = await vote();
    await press(element, '#next');
    return element;
  },
  'vote, list': () => vote({ round: roundWith({ topics }) }),
  'vote, ballot': async () => {
    const element = await vote({ round: roundWith({ status: 'voting', topics }) });
    await press(element, '#next');
    return element;
  },
  'vote, result': async () => {
    const element = await vote({ round: roundWith(exampleTopicRound) });
    await press(element, '#table');
    return element;
  },
  plan: async () => {
    const element = await plan();
    await press(element, '#add');
    return element;
  },
  'evaluation, written': async () => {
    const element = await evaluation({ evaluation: blankEvaluation() });
    await press(element, '#next');
    return element;
  },
  'evaluation, result': () => evaluation(),
};

const FOCUSABLE = 'button, input, select, textarea, a[href], summary, [tabindex]';

/** The size of everything that has one, px. */
const sizes = (element: Element): readonly string[] =>
  findAll(element, '*').map((part) => {
    const { width, height } = part.getBoundingClientRect();
    return `${part.localName} ${width.toFixed(1)} ${height.toFixed(1)}`;
  });

describe('the elements of a meeting: traps', () => {
  for (const [name, stage] of Object.entries(stages)) {
    it(`${name}: speaks through the announcer of the page alone`, async () => {
      const element = await stage();
      const live = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], [role=marquee], output';
      expect(findAll(element, live)).to.have.length(0);
      for (const timer of findAll(element, '[role=timer]')) expect(timer.getAttribute('aria-live')).to.equal('off');
    });

    it(`${name}: hides nothing that can have the focus, and is no application`, async () => {
      const element = await stage();
      for (const hidden of findAll(element, '[aria-hidden=true]')) {
        expect(hidden.matches(FOCUSABLE) || hidden.querySelector(FOCUSABLE) !== null, hidden.outerHTML).to.equal(false);
      }
      expect(findAll(element, '[role=application], [role=grid]')).to.have.length(0);
    });

    it(`${name}: has its size from the type around it, not from the root`, async () => {
      const element = await stage();
      element.parentElement!.style.fontSize = '16px';
      await frame();
      await frame();
      await element.updateComplete;
      const before = sizes(element);
      document.documentElement.style.fontSize = '62.5%';
      try {
        await frame();
        await frame();
        expect(sizes(element)).to.deep.equal(before);
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });

    it(`${name}: has no shortcut of a single key`, async () => {
      const element = await stage();
      const before = element.shadowRoot!.innerHTML;
      const places = [
        ...findAll(element, 'input:not([type=radio]):not([type=checkbox]), textarea'),
        get(element, '[role=heading], .title'),
      ];
      for (const place of [...places, ...findAll(element, 'button').slice(0, 2)]) {
        for (const key of Array.from('abdefgmnoprsuz0123456789?/.+-*')) {
          const press = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
          place.dispatchEvent(press);
          expect(press.defaultPrevented, `${key} on ${place.localName}`).to.equal(false);
        }
      }
      await element.updateComplete;
      expect(element.shadowRoot!.innerHTML).to.equal(before);
    });
  }

  it('prints what is folded away on the screen, where paper needs it', async () => {
    for (const stage of Object.values(stages)) expect(findAll(await stage(), 'details:not([open])')).to.have.length(0);
  });

  it('counts no item that was removed', async () => {
    const element = await editor({
      meeting: meetingWith({
        end: '2026-11-04T17:30',
        items: [
          { id: 'a', title: 'A', kind: 'talk', minutes: 20 },
          { id: 'b', title: 'B', kind: 'plenary', minutes: 20 },
        ],
      }),
    });
    const { told } = watch(element);
    expect(element.shadowRoot!.textContent).to.contain('10 minutter for langt');
    await pressOn(element, byId(element, 'h-b'));
    await pressOn(
      element,
      findAll(element, '[role=menuitem]').find(({ dataset }) => dataset['choice'] === 'remove')!,
    );
    expect(told.at(-1)!.items).to.have.length(1);
    expect(element.shadowRoot!.textContent).to.contain('Programmet passer med 10 minutter i luft');
  });

  it('types letters in the middle of a form without doing anything else', async () => {
    const element = await plan();
    await press(element, '#add');
    await type(element, '#what-aftale-2', 'zu?/n');
    expect(get<HTMLTextAreaElement>(element, '#what-aftale-2').value).to.equal('zu?/n');
  });
});
