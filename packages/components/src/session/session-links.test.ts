import { expect } from '@open-wc/testing';
import { exampleMeeting, overviewBenchmark } from '@klyngekit/schema/fixtures';
import { parsedMeeting, ready, rowsOf } from '../../test/agenda.js';
import { findAll, NOW, parsed, settled, textOf, until } from '../../test/chart.js';
import { put, session } from '../../test/session.js';
import { KlyngeAgendaItemEvent, KlyngeOpenIndicatorEvent, type KlyngeAgendaBuilder } from '../agenda-builder/index.js';
import { KlyngeChartAgendaEvent } from '../benchmark-chart/index.js';
import { KlyngePartnerAgendaEvent } from '../partner-card/index.js';
import { KlyngeThemePlanEvent } from '../topic-vote/index.js';
import type { KlyngeBenchmarkChart } from '../benchmark-chart/index.js';
import type { KlyngeSession } from './index.js';

const data = parsed(overviewBenchmark);
const [first, second] = overviewBenchmark.indicators;
const meeting = parsedMeeting({
  ...exampleMeeting,
  items: [
    { id: 'i1', title: 'Tal', kind: 'data', minutes: 20, indicators: [second!.id] },
    { id: 'i2', title: 'Andet', kind: 'data', minutes: 20, indicators: ['findes-ikke'] },
  ],
  backlog: [],
});
let counter = 0;

interface Linked {
  readonly around: KlyngeSession;
  readonly agenda: KlyngeAgendaBuilder;
  readonly chart: KlyngeBenchmarkChart;
}

async function linked(properties: Partial<KlyngeAgendaBuilder> = {}): Promise<Linked> {
  const around = await session({ data });
  const chart = put(around, 'klynge-benchmark-chart', { now: NOW });
  const storageKey = `session-test-${Date.now()}-${++counter}`;
  const agenda = put(around, 'klynge-agenda-builder', { meeting, storageKey, ...properties });
  await ready(agenda);
  await settled(chart);
  return { around, agenda, chart };
}

const linkIn = (agenda: Element): HTMLButtonElement | undefined =>
  findAll<HTMLButtonElement>(agenda, 'button.link').find((button) => textOf(button) === second!.title.da);
const shows = (chart: Element, title: string): boolean => textOf(chart.shadowRoot).includes(title);
const backlog = (agenda: Element): string => textOf(agenda.shadowRoot!.querySelector('.backlog'));

describe('klynge-session: links', () => {
  it('shows the indicator of an agenda item in its chart, and takes the reader there', async () => {
    const { agenda, chart } = await linked();
    expect(shows(chart, first!.title.da)).to.equal(true);
    linkIn(agenda)!.click();
    await until(() => shows(chart, second!.title.da), 'the indicator');
    await until(() => document.activeElement === chart, 'the focus');
    expect(chart.shadowRoot!.activeElement?.id).to.equal('title');
  });

  it('offers a link only to what it shows, and only while a chart is there', async () => {
    const { agenda, chart } = await linked();
    expect(linkIn(agenda)).not.to.equal(undefined);
    expect(findAll(agenda, 'button.link').some((button) => textOf(button).includes('findes-ikke'))).to.equal(false);
    chart.remove();
    await until(() => linkIn(agenda) === undefined, 'no link');
    expect(textOf(agenda.shadowRoot)).to.contain(second!.title.da);
  });

  it('does not answer what the page answers, inside or further out', async () => {
    const { around, agenda, chart } = await linked();
    const asked: string[] = [];
    const answer = (event: KlyngeOpenIndicatorEvent): void => {
      asked.push(event.indicator);
      event.preventDefault();
    };
    const box = around.parentElement!;
    box.addEventListener('klynge-open-indicator', answer);
    linkIn(agenda)!.click();
    await agenda.updateComplete;
    await settled(chart);
    expect(asked).to.deep.equal([second!.id]);
    expect(shows(chart, first!.title.da)).to.equal(true);
    box.removeEventListener('klynge-open-indicator', answer);
  });

  it('lets the page refuse that a chart goes over to another indicator', async () => {
    const { agenda, chart } = await linked();
    chart.addEventListener('klynge-chart-indicator', (event) => event.preventDefault());
    linkIn(agenda)!.click();
    await agenda.updateComplete;
    await settled(chart);
    expect(shows(chart, first!.title.da)).to.equal(true);
  });

  it('answers for its own elements alone', async () => {
    const one = await linked();
    const other = await linked();
    linkIn(other.agenda)!.click();
    await until(() => shows(other.chart, second!.title.da), 'the indicator');
    expect(shows(one.chart, first!.title.da)).to.equal(true);
    // Of sessions inside each other the nearest answers, also where it can do nothing.
    const inner = put(one.around, 'klynge-session');
    inner.dispatchEvent(new KlyngeOpenIndicatorEvent(second!.id));
    await settled(one.chart);
    expect(shows(one.chart, first!.title.da)).to.equal(true);
  });

  it('passes over an indicator that nobody has', async () => {
    const { around, chart } = await linked();
    around.dispatchEvent(new KlyngeOpenIndicatorEvent('findes-ikke'));
    await settled(chart);
    expect(shows(chart, first!.title.da)).to.equal(true);
  });

  it('puts chosen topics on the agenda once, with their titles, in one step that can be undone', async () => {
    const { around, agenda } = await linked({ mode: 'edit' });
    await until(() => agenda.shadowRoot!.querySelector('.backlog') !== null, 'the editor');
    const plan = {
      schema: 'klynge.theme-plan/1' as const,
      id: 'temaer',
      title: 'Temaer',
      from: '2026-11-01',
      themes: [
        { id: 'kol', title: 'KOL i hverdagen', status: 'planned' as const, meetings: [] },
        { id: 'travl', title: 'Travlhed om mandagen', status: 'planned' as const, meetings: [] },
      ],
    };
    around.dispatchEvent(new KlyngeThemePlanEvent(plan));
    await until(() => backlog(agenda).includes('Travlhed om mandagen'), 'the topics');
    expect(backlog(agenda)).to.contain('KOL i hverdagen');
    around.dispatchEvent(new KlyngeThemePlanEvent(plan));
    await agenda.updateComplete;
    expect(rowsOf(agenda, 'backlog')).to.have.length(2);
    agenda.shadowRoot!.querySelector<HTMLButtonElement>('#undo')!.click();
    await until(() => !backlog(agenda).includes('KOL i hverdagen'), 'the step back');
    expect(backlog(agenda)).not.to.contain('Travlhed');
  });

  it('puts a figure that somebody wants to talk about on the agenda, with the words for the facilitator alone', async () => {
    const { agenda, chart } = await linked({ mode: 'edit' });
    await until(() => agenda.shadowRoot!.querySelector('.backlog') !== null, 'the editor');
    const changed: unknown[] = [];
    agenda.addEventListener('klynge-meeting-change', (event) => changed.push(event.meeting.backlog?.at(-1)));
    chart.dispatchEvent(
      new KlyngeChartAgendaEvent(second!.id, 'spread', 'Er tallet rigtigt? Vi koder ikke ens.\n\nVi kan ringe.'),
    );
    await until(() => backlog(agenda).includes(second!.title.da), 'the figure');
    await until(() => changed.length > 0, 'the change');
    expect(changed.at(-1)).to.deep.include({
      title: second!.title.da,
      kind: 'data',
      indicators: [second!.id],
      facilitatorNotes: ['Er tallet rigtigt? Vi koder ikke ens.', 'Vi kan ringe.'],
    });
  });

  it('puts what anybody wants on the agenda, and a partner, and leaves an agenda alone that nobody writes', async () => {
    const { around, agenda, chart } = await linked({ mode: 'edit' });
    await until(() => agenda.shadowRoot!.querySelector('.backlog') !== null, 'the editor');
    const item = { title: 'Se på årskontrol', kind: 'data' as const, minutes: 15, indicators: [second!.id] };
    chart.dispatchEvent(new KlyngeAgendaItemEvent(item));
    await until(() => backlog(agenda).includes('Se på årskontrol'), 'the item');
    agenda.partners = { kommune: 'Sundhedscentret' };
    around.dispatchEvent(new KlyngePartnerAgendaEvent('kommune'));
    await until(() => backlog(agenda).includes('2 punkter'), 'the partner');
    const read = await linked();
    read.chart.dispatchEvent(new KlyngeAgendaItemEvent(item));
    await read.agenda.updateComplete;
    expect(textOf(read.agenda.shadowRoot)).not.to.contain('Se på årskontrol');
  });
});
