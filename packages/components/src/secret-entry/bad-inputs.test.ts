// The catalogue of bad inputs, as far as votes, plans and evaluations have to bear it.
import { expect } from '@open-wc/testing';
import type { KlyngeElement } from '@klyngekit/foundation';
import { changed, exampleActionPlan, exampleEvaluation, openTopicRound } from '@klyngekit/schema/fixtures';
import { consoleOf, find, findAll, frame, textOf, until } from '../../test/chart.js';
import { blocked, expectRefusedByAll, HOSTILE, inStrictFrame, noDatabase } from '../../test/hostile.js';
import {
  blankEvaluation,
  drawn,
  evaluation,
  plan,
  press,
  roundWith,
  topics,
  type,
  vote,
} from '../../test/meeting-elements.js';

type MeetingElement = Parameters<typeof drawn>[0];

/** One of the three, with what is particular to it. */
interface Subject {
  readonly document: object & { readonly schema: string; readonly status?: string };
  /** A text of the document that is shown. */
  readonly pointer: string;
  readonly unreadable: string;
  show(data: unknown): Promise<MeetingElement>;
  /** Where somebody types, with something typed. */
  typing(): Promise<MeetingElement>;
}

const subjects: { readonly [name: string]: Subject } = {
  'klynge-topic-vote': {
    document: { ...openTopicRound, status: 'collecting' },
    pointer: '/topics/0/title',
    unreadable: 'Runden kan ikke vises',
    show: (round) => vote({ round: round as never }),
    typing: async () => {
      const element = await vote();
      await press(element, '#next');
      await type(element, '#title-0', HOSTILE);
      return element;
    },
  },
  'klynge-action-plan': {
    document: exampleActionPlan,
    pointer: '/actions/0/what',
    unreadable: 'Planen kan ikke vises',
    show: (each) => plan({ plan: each as never }),
    typing: async () => {
      const element = await plan();
      await press(element, '#add');
      await type(element, '#what-aftale-2', HOSTILE);
      return element;
    },
  },
  'klynge-meeting-evaluation': {
    document: exampleEvaluation,
    pointer: '/comments/0/text',
    unreadable: 'Evalueringen kan ikke vises',
    show: (each) => evaluation({ evaluation: each as never }),
    typing: async () => {
      const element = await evaluation({ evaluation: blankEvaluation() });
      await press(element, '#next');
      await type(element, 'textarea', HOSTILE);
      return element;
    },
  },
};

const pwned = (): unknown => (globalThis as { readonly PWN?: number }).PWN;

for (const [name, subject] of Object.entries(subjects)) {
  const { document: good, pointer, unreadable } = subject;
  describe(`${name}: the catalogue of bad inputs`, () => {
    it('SC', () =>
      expectRefusedByAll(good, pointer, async (data) => {
        const element = await subject.show(data);
        return textOf(find(element, '.message strong')) === unreadable ? element : undefined;
      }));

    it('shows markup of a document as text', async () => {
      const element = await subject.show(changed(good, pointer, HOSTILE));
      await until(() => textOf(element.shadowRoot).includes(HOSTILE), 'the text');
      expect(findAll(element, 'img')).to.have.length(0);
      expect(pwned()).to.equal(undefined);
    });

    it('AB-13', async () => {
      const form = document.createElement('form');
      form.innerHTML = '<input name="id"><input name="children"><a id="customElements"></a>';
      let submitted = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        submitted++;
      });
      document.body.append(form);
      const element = await subject.typing();
      form.append(element);
      await drawn(element);
      for (const field of findAll(element, 'input, textarea'))
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      for (const button of findAll<HTMLButtonElement>(element, 'button')) button.form?.requestSubmit();
      expect(submitted).to.equal(0);
      form.remove();
    });

    it('HE-01, HE-06', async () => {
      const element: KlyngeElement = await subject.typing();
      await inStrictFrame(element, async () => {
        await element.updateComplete;
        await frame();
        expect(textOf(element.shadowRoot)).not.to.equal('');
      });
      await element.updateComplete;
      expect(find(element, '.title')).not.to.equal(null);
      expect(pwned()).to.equal(undefined);
    });
  });
}

describe('a vote and a plan without storage (AB-07)', () => {
  let mend: readonly (() => void)[] = [];
  beforeEach(() => {
    mend = [noDatabase(), blocked()];
  });
  afterEach(() => {
    for (const each of mend) each();
  });

  const works: { readonly [name: string]: () => Promise<MeetingElement> } = {
    vote: async () => {
      const element = await vote({ round: roundWith({ topics }), storageKey: 'blocked' });
      await press(element, '#pick-t0');
      await press(element, '#pick-t1');
      await press(element, '#merge');
      return element;
    },
    plan: async () => {
      const element = await plan({ storageKey: 'blocked' });
      await press(element, '#add');
      return element;
    },
  };

  for (const [name, work] of Object.entries(works)) {
    it(`goes on, and says once that nothing is kept: ${name}`, async () => {
      const written = await consoleOf(async () => {
        const element = await work();
        await until(() => /kan ikke gemmes/.test(textOf(element.shadowRoot)), 'the notice');
        expect(findAll(element, '.draft')).to.have.length(1);
        await press(element, '#undo');
      });
      expect(written).to.deep.equal([]);
    });
  }
});
