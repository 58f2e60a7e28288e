import { expect, fixture, html } from '@open-wc/testing';
import { exampleMeeting, healthCentre, referenceBenchmark } from '@klyngekit/schema/fixtures';
import { sendKeys } from '@web/test-runner-commands';
import { answerWith, button, find, get, textOf, until, withFetch } from '../../test/chart.js';
import '../agenda-builder/agenda-builder.define.js';
import '../indicator-guide/indicator-guide.define.js';
import '../partner-card/partner-card.define.js';
import '../tally-form/tally-form.define.js';

const elements = [
  ['klynge-partner-card', healthCentre],
  ['klynge-agenda-builder', exampleMeeting],
  ['klynge-indicator-guide', referenceBenchmark.indicators[0]!],
  ['klynge-tally-form', referenceBenchmark.indicators[0]!],
] as const;

const failure = (): Response => new Response('', { status: 503 });

describe('the focus of an element that asks again', () => {
  for (const [name, document_] of elements) {
    it(`stays on its way to what ${name} shows`, async () => {
      const answers: ((response: Response) => void)[] = [];
      let answer: () => Promise<Response> = () => Promise.resolve(failure());
      await withFetch(
        () => answer(),
        async () => {
          const box = await fixture<HTMLElement>(html`<div lang="da"></div>`);
          const element = Object.assign(document.createElement(name), { src: '/fil.json' });
          box.append(element);
          const { activeElement } = element.shadowRoot!;
          expect(activeElement).to.equal(null);
          await until(() => textOf(find(element, '.message')).includes('Prøv igen'), 'the failure');
          button(element, 'Prøv igen').focus();
          answer = () => new Promise((resolve) => answers.push(resolve));

          await sendKeys({ press: 'Enter' });
          await until(
            () => answers.length === 1 && textOf(find(element, '.message')).includes('Henter'),
            'the request',
          );
          expect(get(element, '.message') === element.shadowRoot!.activeElement).to.equal(true);
          answers.pop()!(failure());
          await until(() => textOf(find(element, '.message')).includes('Prøv igen'), 'the second failure');
          expect(button(element, 'Prøv igen') === element.shadowRoot!.activeElement).to.equal(true);

          await sendKeys({ press: 'Enter' });
          await until(() => answers.length === 1, 'the request');
          answers.pop()!(answerWith(document_));
          await until(() => find(element, '#title') !== null, 'what was asked for');
          await element.updateComplete;
          expect(get(element, '#title') === element.shadowRoot!.activeElement).to.equal(true);
        },
      );
    });
  }

  it('is left alone where it is elsewhere', async () => {
    let answer = failure;
    await withFetch(
      () => Promise.resolve(answer()),
      async () => {
        const box = await fixture<HTMLElement>(html`<div lang="da"><button>Før</button></div>`);
        const element = Object.assign(document.createElement('klynge-partner-card'), { src: '/fil.json' });
        box.append(element);
        await until(() => textOf(find(element, '.message')).includes('Prøv igen'), 'the failure');
        const before = box.querySelector('button')!;
        before.focus();
        answer = () => answerWith(healthCentre);
        element.retry();
        await until(() => find(element, '#title') !== null, 'the card');
        await element.updateComplete;
        expect(document.activeElement === before).to.equal(true);
      },
    );
  });
});
