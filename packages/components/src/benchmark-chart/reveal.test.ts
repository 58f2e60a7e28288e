import { expect } from '@open-wc/testing';
import { RevealController } from '@klyngekit/foundation/reveal';
import { referenceNameList, referenceOwnFigure, referenceRound } from '@klyngekit/schema/fixtures';
import { parseAnonymousRound, parseIndicator, parseNameList, type Result } from '@klyngekit/schema';
import { sendKeys } from '@web/test-runner-commands';
import {
  chart,
  consoleOf,
  find,
  findAll,
  frame,
  get,
  has,
  markup,
  media,
  press,
  referenceBenchmark,
  settled,
  textOf,
  type ChartProperties,
} from '../../test/chart.js';
import type { KlyngeBenchmarkChart } from './index.js';

const checked = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.issues.map(({ code, pointer }) => `${code} ${pointer}`).join(', '));
  return result.value;
};
const indicator = checked(parseIndicator(referenceBenchmark.indicators[0]));
const data = checked(parseAnonymousRound(referenceRound));
const nameList = checked(parseNameList(referenceNameList));
const names = nameList.names.map(({ name }) => name);

/** What of the names stands anywhere in the element. */
const namesIn = (element: Element): string[] => names.filter((name) => markup(element).includes(name));

/** Every text that the templates of an element keep. */
function keptByTemplates(element: Element): string[] {
  const texts: string[] = [];
  const seen = new Set<unknown>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    if (typeof value !== 'object' || value === null || value instanceof Node || seen.has(value)) return;
    seen.add(value);
    Object.values(value).forEach(walk);
  };
  walk((element.shadowRoot as unknown as Record<string, unknown>)['_$litPart$']);
  return texts;
}

interface Opened {
  readonly element: KlyngeBenchmarkChart;
  readonly reveal: RevealController;
  readonly open: () => Promise<void>;
}

async function closedChart(properties: ChartProperties = {}, width = 712): Promise<Opened> {
  const reveal = new RevealController();
  const element = await chart({ data, indicator, reveal, ...properties }, { width });
  await reveal.load(data);
  const open = async (): Promise<void> => {
    reveal.propose();
    reveal.collect();
    expect(await reveal.open(nameList)).to.equal(true);
    await settled(element);
  };
  return { element, reveal, open };
}

describe('klynge-benchmark-chart: a reveal', () => {
  it('puts names beside the rows while data are open, and takes all of them away at once', async () => {
    const { element, reveal, open } = await closedChart();
    const before = markup(element);
    expect(namesIn(element)).to.deep.equal([]);
    await open();
    expect(findAll(element, '.names bdi').map(textOf)).to.have.members(names.slice(0, 14));
    expect(textOf(find(element, '.openness.open'))).to.contain('Åbne data');
    reveal.close();
    // In the same turn, without waiting for anything.
    expect(namesIn(element)).to.deep.equal([]);
    await frame();
    const after = markup(element);
    const at = Array.from(after).findIndex((sign, index) => sign !== before[index]);
    expect(after.slice(at, at + 80)).to.equal(before.slice(at, at + 80));
  });

  it('keeps the way to close inside the banner where the chart is narrow', async () => {
    const { element, open } = await closedChart({}, 272);
    await open();
    const [banner, close] = ['.openness.open .banner', '.openness.open .button'].map((part) =>
      get(element, part).getBoundingClientRect(),
    );
    expect(close!.right).to.be.at.most(banner!.right);
    expect(close!.bottom).to.be.at.most(banner!.bottom);
  });

  it('writes each name beside its own row', async () => {
    const { element, open } = await closedChart();
    await open();
    const labels = findAll<SVGTextElement>(element, '.picture .row-label');
    const lines = findAll(element, '.names bdi');
    expect(lines).to.have.length(labels.length);
    lines.forEach((line, index) => {
      const row = referenceRound.rows.findIndex(({ label }) => label === textOf(labels[index]!));
      expect(textOf(line)).to.equal(names[row]);
      const [box, label] = [line.getBoundingClientRect(), labels[index]!.getBoundingClientRect()];
      expect(Math.abs(box.top + box.height / 2 - (label.top + label.height / 2))).to.be.below(3);
    });
  });

  it('keeps rows, order, numbers and labels, and moves nothing for the sake of a name', async () => {
    const { element, open } = await closedChart();
    const texts = (role: string): string[] => findAll(element, `.picture .${role}`).map(textOf);
    const before = [texts('row-label'), texts('value-strong'), texts('value')];
    await open();
    expect([texts('row-label'), texts('value-strong'), texts('value')]).to.deep.equal(before);
  });

  it('closes with one press, and by itself when the chart leaves the page', async () => {
    const { element, reveal, open } = await closedChart();
    await open();
    await press(element, 'Luk igen');
    expect(reveal.state.status).to.equal('closed');
    await open();
    const box = element.parentElement!;
    element.remove();
    expect(reveal.state.status).to.equal('closed');
    expect(namesIn(element)).to.deep.equal([]);
    box.append(element);
    await settled(element);
    expect(namesIn(element)).to.deep.equal([]);
  });

  it('tells a screen reader the name of the row that is pointed at, and no more once data are closed', async () => {
    const { element, reveal, open } = await closedChart();
    await open();
    get(element, '.listbox').focus();
    await sendKeys({ press: 'Home' });
    await settled(element);
    expect(textOf(find(element, '[role=option]'))).to.contain('Klinikken Uglereden: 28 procent');
    expect(textOf(find(element, '.detail'))).to.contain('Klinikken Uglereden');
    const kept = keptByTemplates(element);
    expect(kept.join(' ')).to.contain('Åbne data');
    expect(names.filter((name) => kept.some((text) => text.includes(name)))).to.deep.equal([]);
    reveal.close();
    expect(textOf(find(element, '[role=option]'))).to.contain('Praksis 79: 28 procent');
    expect(textOf(find(element, '.detail'))).to.contain('Praksis 79');
    expect(namesIn(element)).to.deep.equal([]);
  });

  it('never has a name in the table, on paper, in an event, or in the console', async () => {
    const { element, open } = await closedChart();
    const events: string[] = [];
    for (const type of ['klynge-chart-select', 'klynge-chart-draw', 'klynge-chart-error'] as const) {
      element.addEventListener(type, (event) => events.push(JSON.stringify(Object.entries(event))));
    }
    const written = await consoleOf(async () => {
      await open();
      await press(element, 'Vis tal');
      get(element, '.listbox').focus();
      await sendKeys({ press: 'Enter' });
    });
    expect(textOf(find(element, '#table')))
      .to.contain('Praksis 79')
      .and.not.to.contain('Uglereden');
    expect(names.filter((name) => (events.join() + written.join()).includes(name))).to.deep.equal([]);
    if (!(await media({ media: 'print' }))) return;
    try {
      expect(getComputedStyle(get(element, '.names')).display).to.equal('none');
      expect(getComputedStyle(get(element, '.row-label')).visibility).to.equal('visible');
      expect(getComputedStyle(get(element, '.openness.open')).display).to.equal('none');
      expect(getComputedStyle(get(element, '.paper')).display).not.to.equal('none');
    } finally {
      await media();
    }
  });

  it('cannot be copied', async () => {
    const { element, open } = await closedChart();
    await open();
    expect(getComputedStyle(get(element, '.names')).getPropertyValue('-webkit-user-select')).to.equal('none');
    getSelection()!.selectAllChildren(document.body);
    const copied = getSelection()!.toString();
    getSelection()!.removeAllRanges();
    expect(names.filter((name) => copied.includes(name))).to.deep.equal([]);
  });

  it('shows no names of another round, and none beside figures with units', async () => {
    const { element, reveal, open } = await closedChart();
    await open();
    element.data = checked(parseAnonymousRound({ ...referenceRound, cutOff: '2026-09-16' }));
    await settled(element);
    expect(namesIn(element)).to.deep.equal([]);
    Object.assign(element, { data: referenceBenchmark, indicator: undefined });
    await settled(element);
    expect(namesIn(element)).to.deep.equal([]);
    expect(reveal.state.status).to.equal('open');
  });

  it('marks the own row and names the others in the own view', async () => {
    const { element, open } = await closedChart({ own: referenceOwnFigure, audience: 'own' });
    await open();
    expect(findAll(element, '.names bdi')).to.have.length(13);
    expect(namesIn(element)).not.to.contain('Lægerne Månesten');
    expect(has(element, '.picture .own')).to.equal(true);
  });

  it('stays within narrow places', async () => {
    const { element, open } = await closedChart({}, 400);
    await open();
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    for (const line of findAll(element, '.names bdi')) {
      expect(line.getBoundingClientRect().right).to.be.below(element.getBoundingClientRect().right);
    }
    await expect(element).to.be.accessible();
  });
});
