import { expect } from '@open-wc/testing';
import type { EvaluationAnswer } from '@klyngekit/meeting';
import { parseEvaluation, type Evaluation } from '@klyngekit/schema';
import '../english.js';
import { consoleOf, findAll, get, has, textOf, until } from '../../test/chart.js';
import { blankEvaluation, drawn, evaluation, evaluationWith, press, type } from '../../test/meeting-elements.js';
import type { KlyngeMeetingEvaluation } from './index.js';

const heading = (element: Element): string => textOf(get(element, '#panel-title'));

function resultsOf(element: KlyngeMeetingEvaluation): Evaluation[] {
  const results: Evaluation[] = [];
  element.addEventListener('klynge-evaluation-result', (event) => results.push(event.evaluation));
  return results;
}

async function answerHere(element: KlyngeMeetingEvaluation, benefit: string, change: string, keep = ''): Promise<void> {
  await press(element, '#next');
  await press(element, `input[name=benefit][value=${benefit}]`);
  await press(element, `input[name=change][value=${change}]`);
  if (keep !== '') await type(element, '#comment-keep', keep);
  await press(element, 'button[type=submit]');
}

async function close(element: KlyngeMeetingEvaluation): Promise<void> {
  await press(element, '#close');
  await press(element, '#close-now');
}

describe('klynge-meeting-evaluation: answering', () => {
  it('gathers answers in secret, and counts them when all have answered', async () => {
    const element = await evaluation({ evaluation: blankEvaluation() });
    const results = resultsOf(element);
    const written = await consoleOf(async () => {
      for (const [benefit, change, keep] of [
        ['high', 'much', 'Stilheden Qvaxliz'],
        ['high', 'some'],
        ['moderate', 'little'],
        ['low', 'none'],
        ['veryLow', 'none'],
      ] as const) {
        await answerHere(element, benefit, change, keep);
        expect(document.documentElement.outerHTML + element.shadowRoot!.innerHTML).not.to.contain('Qvaxliz');
        expect(findAll(element, 'input, textarea')).to.have.length(0);
      }
    });
    expect(written).to.deep.equal([]);
    expect(results).to.have.length(0);
    await close(element);
    expect(parseEvaluation(results[0]).ok).to.equal(true);
    expect(results[0]).to.deep.include({
      answered: 5,
      benefit: { high: 2, moderate: 1, low: 1, veryLow: 1 },
      change: { much: 1, some: 1, little: 1, none: 2 },
      comments: [{ question: 'keep', text: 'Stilheden Qvaxliz' }],
    });
    expect(heading(element)).to.equal('3 af 5 havde højt eller moderat udbytte');
    expect(textOf(get(element, '.said'))).to.equal('Stilheden Qvaxliz');
  });

  it('leaves the same on the screen whatever was answered', async () => {
    const traces = new Set<string>();
    for (const [benefit, change, keep] of [
      ['high', 'much', 'Alt'],
      ['veryLow', 'none', ''],
    ] as const) {
      const element = await evaluation({ evaluation: blankEvaluation() });
      await answerHere(element, benefit, change, keep);
      traces.add(element.shadowRoot!.innerHTML.replaceAll(/lit\$\d+\$/g, ''));
    }
    expect(traces.size).to.equal(1);
  });

  it('breaks nothing down for fewer than five, and drops what they wrote', async () => {
    const element = await evaluation({ evaluation: blankEvaluation() });
    const results = resultsOf(element);
    await answerHere(element, 'low', 'none', 'Kun mig');
    await press(element, '#close');
    expect(textOf(get(element, '#question'))).to.contain('deles svarene ikke op, og kommentarerne slettes');
    await press(element, '#close-now');
    expect(results[0]).to.include({ answered: 1 }).and.not.have.any.keys('benefit', 'change', 'comments');
    expect(textOf(get(element, '.text'))).to.match(/^Svarene deles ikke op/);
    expect(findAll(element, 'table')).to.have.length(0);
  });

  it('asks before nothing is handed in, and stops at numbers that look like a person’s', async () => {
    const element = await evaluation({ evaluation: blankEvaluation() });
    await press(element, '#next');
    await press(element, 'button[type=submit]');
    expect(textOf(get(element, '#note'))).to.match(/^Der er ikke svaret/);
    await type(element, '#comment-other', '010203-1234');
    await press(element, 'button[type=submit]');
    expect(element.shadowRoot!.activeElement?.id).to.equal('comment-other');
    await type(element, '#comment-other', '');
    await press(element, 'button[type=submit]');
    await press(element, 'button[type=submit]');
    expect(textOf(get(element, '.count'))).to.equal('1 har svaret');
  });

  it('sends from a participant’s device, and gathers on the facilitator’s', async () => {
    const own = await evaluation({ evaluation: blankEvaluation(), mode: 'participant' });
    const sent: EvaluationAnswer[] = [];
    own.addEventListener('klynge-evaluation-answer', (event) => sent.push(event.answer));
    await press(own, 'input[name=benefit][value=high]');
    await press(own, 'button[type=submit]');
    expect(sent).to.deep.equal([{ benefit: 'high', comments: {} }]);
    expect(heading(own)).to.equal('Tak. Svaret er afleveret');
    const lead = await evaluation({ evaluation: blankEvaluation(), mode: 'facilitator' });
    expect(lead.takeAnswers([...sent, ...sent])).to.equal(2);
    await lead.updateComplete;
    expect(textOf(get(lead, '.count'))).to.equal('2 har svaret');
    expect(has(lead, '#next')).to.equal(false);
  });
});

describe('klynge-meeting-evaluation: the result', () => {
  const earlierWith = (low: readonly number[]): readonly Evaluation[] =>
    low.map((count, index) =>
      evaluationWith({
        id: `e${index}`,
        date: `2025-0${index + 1}-01`,
        benefit: { high: 20, moderate: 20 - count, low: count, veryLow: 0 },
        answered: 40,
        attendance: { expected: 40, present: 40 },
      }),
    );

  it('says the shares with their counts, and draws bars from zero', async () => {
    const element = await evaluation();
    expect(heading(element)).to.equal('17 af 24 havde højt eller moderat udbytte');
    expect(textOf(get(element, '.panel'))).to.contain('7 af 24 (29\u00A0%) havde lavt eller meget lavt udbytte.');
    expect(textOf(get(element, '.panel'))).to.contain('18 af 23 (78\u00A0%) har ændret noget.');
    const [high, moderate] = findAll(element, '.bar').map((bar) => bar.getBoundingClientRect().width);
    expect(moderate! / high!).to.be.closeTo(8 / 9, 0.02);
  });

  it('tells a trend only when it is more than chance, over five meetings', async () => {
    const falling = await evaluation({ earlier: earlierWith([20, 18, 14, 10, 6]) });
    expect(textOf(get(falling, '.panel'))).to.contain('falder over 6 møder');
    const steady = await evaluation({ earlier: earlierWith([10, 12, 9, 11, 10]) });
    expect(textOf(get(steady, '.panel'))).to.contain('ikke mere, end tilfældet kan give');
    const few = await evaluation({ earlier: earlierWith([20]) });
    expect(textOf(get(few, '.panel'))).to.contain('for få til at se en udvikling');
    expect(findAll(few, '.trend tbody tr').map((row) => [...row.children].map(textOf))).to.deep.equal([
      ['1. jan. 2025', '20 af 40', '50\u00A0%'],
      ['4. nov. 2026', '7 af 24', '29\u00A0%'],
    ]);
    expect(has(await evaluation(), '.trend')).to.equal(false);
  });

  it('passes over earlier ones that nobody has checked', async () => {
    const element = await evaluation({ earlier: [{ ...evaluationWith(), id: 'x' }] });
    expect(has(element, '.trend')).to.equal(false);
  });
});

describe('klynge-meeting-evaluation: what it is given', () => {
  it('refuses what is no evaluation, and repeats nothing of it', async () => {
    const element = await evaluation({ evaluation: undefined });
    const codes: string[] = [];
    element.addEventListener('klynge-evaluation-error', ({ error }) => codes.push(error.code));
    element.evaluation = '{"schema":"klynge.evaluation/1","id":"Hemmeligt Qvaxliz"}';
    await drawn(element);
    await until(() => has(element, '.message li'), 'the reason');
    expect(codes).to.deep.equal(['invalid']);
    expect(element.shadowRoot!.textContent).not.to.contain('Qvaxliz');
  });

  it('speaks English where the page does', async () => {
    const element = await evaluation({}, { lang: 'en' });
    expect(heading(element)).to.equal('17 of 24 had high or moderate benefit');
  });
});
