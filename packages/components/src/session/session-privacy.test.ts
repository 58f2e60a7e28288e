import { expect } from '@open-wc/testing';
import { NOW, parsed, referenceBenchmark, settled, textOf, until } from '../../test/chart.js';
import { CANARY, indicator, namesOf, own, quickReveal, round } from '../../test/reveal.js';
import { put, session } from '../../test/session.js';
import type { KlyngeSession } from './index.js';

const OWN = 'CANARY-own-7f3a9';

/** The reference cluster, with names and an own id that nobody needs to know who only asks. */
const marked = parsed({
  ...referenceBenchmark,
  units: referenceBenchmark.units.map((unit, index) => ({
    ...unit,
    id: index === 5 ? OWN : unit.id,
    name: `Lægerne ${CANARY} ${index}`,
  })),
});

/** Everything that can be reached from a value: fields, getters, symbols, prototypes, what maps and arrays hold. */
function reachable(value: unknown, seen = new Set<unknown>(), found: string[] = []): readonly string[] {
  if (typeof value === 'string') found.push(value);
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return found;
  if (value === Object.prototype || value === Function.prototype) return found;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    found.push(String(key));
    reachable(Reflect.get(value, key), seen, found);
  }
  if (Symbol.iterator in value) for (const part of value as Iterable<unknown>) reachable(part, seen, found);
  return reachable(Object.getPrototypeOf(value), seen, found);
}

/** A script of somebody else: it hears which contexts there are, and asks each of them at every place. */
class Attacker {
  readonly #keys = new Set<unknown>([Symbol.for('@klyngekit/session@1'), Symbol.for('@klyngekit/reveal@1')]);
  readonly given: unknown[] = [];
  readonly #hear = (event: Event): void => {
    const { context } = event as unknown as { readonly context: unknown };
    if (!this.#keys.has(context)) this.#keys.add(context);
  };

  constructor() {
    for (const type of ['context-request', 'context-provider']) addEventListener(type, this.#hear, true);
  }

  get keys(): number {
    return this.#keys.size;
  }

  ask(around: Element): void {
    const places = [around, ...around.querySelectorAll('*')].flatMap((place) => [
      place,
      ...(place.shadowRoot ? [...place.shadowRoot.querySelectorAll('*')].slice(0, 5) : []),
    ]);
    for (const context of this.#keys) {
      for (const place of places) {
        place.dispatchEvent(
          Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
            context,
            contextTarget: place,
            subscribe: true,
            callback: (value: unknown) => this.given.push(value),
          }),
        );
      }
    }
  }

  leave(): void {
    for (const type of ['context-request', 'context-provider']) removeEventListener(type, this.#hear, true);
  }

  get loot(): string {
    return this.given.flatMap((value) => reachable(value)).join('\n');
  }
}

/** What the attacker has learnt in every state of a session. */
async function attacked(around: KlyngeSession, states: readonly (() => unknown)[]): Promise<Attacker> {
  const attacker = new Attacker();
  put(around, 'klynge-benchmark-chart', { now: NOW });
  put(around, 'klynge-reveal-table');
  for (const state of [() => undefined, ...states]) {
    await state();
    await around.updateComplete;
    attacker.ask(around);
  }
  attacker.leave();
  return attacker;
}

describe('klynge-session: whoever asks its contexts', () => {
  it('is told language, time zone and where the reveal stands, in every state, and no name and no own id', async () => {
    const reveal = quickReveal();
    const around = await session({
      data: round,
      indicators: [indicator],
      ownFigures: [own],
      viewer: { audience: 'own', own: OWN },
      reveal,
    });
    const names = await namesOf();
    const attacker = await attacked(around, [
      () => until(() => reveal.state.roundId === round.roundId, 'the round'),
      () => reveal.propose(),
      () => reveal.collect(),
      async () => {
        expect(await reveal.open(names)).to.equal(true);
        const table = around.querySelector('klynge-reveal-table')!;
        await until(() => textOf(table.shadowRoot).includes(CANARY), 'names on the screen');
      },
      () => reveal.close(),
      () => reveal.refuse(),
    ]);
    const told = new Set(attacker.given.map((value) => JSON.stringify(value)));
    const status = (name: string): string => JSON.stringify({ status: name, roundId: round.roundId });
    expect(told).to.include.all.keys(...['closed', 'proposed', 'collecting', 'open'].map(status));
    expect([...told].filter((value) => !value.startsWith('{"status":'))).to.deep.equal([
      JSON.stringify({ timeZone: 'Europe/Copenhagen' }),
    ]);
    const statuses = attacker.given.filter((value) => 'status' in (value as object));
    expect(new Set(statuses.map((value) => Object.keys(value as object).join()))).to.deep.equal(
      new Set(['status,roundId']),
    );
    expect(attacker.given.every((value) => Object.isFrozen(value))).to.equal(true);
    for (const secret of [CANARY, OWN, own.rowId!, ...round.rows.map(({ rowId }) => rowId)])
      expect(attacker.loot).not.to.contain(secret);
    around.remove();
  });

  it('learns nothing of a restricted benchmark and of who looks at it', async () => {
    const around = await session({ data: marked });
    const chart = (): Element => around.querySelector('klynge-benchmark-chart')!;
    const attacker = await attacked(around, [
      () => settled(chart() as never),
      () => (around.viewer = { audience: 'own', own: OWN }),
      () => until(() => textOf(chart().shadowRoot).includes('Jeres praksis'), 'the own practice'),
    ]);
    expect(attacker.given.length).to.be.greaterThan(0);
    expect([...new Set(attacker.given.map((value) => JSON.stringify(value)))].sort()).to.deep.equal([
      '{"status":"closed","roundId":null}',
      '{"timeZone":"Europe/Copenhagen"}',
    ]);
    expect(attacker.loot).not.to.contain(CANARY);
    expect(attacker.loot).not.to.contain(OWN);
  });

  it('is not told when the session takes other figures or another reader', async () => {
    const around = await session({ data: marked });
    const attacker = new Attacker();
    attacker.ask(around);
    const before = attacker.given.length;
    around.viewer = { audience: 'own', own: OWN };
    around.data = parsed();
    await around.updateComplete;
    expect(attacker.given.length).to.equal(before);
    attacker.leave();
  });

  it('gets nothing by answering in the place of the session', async () => {
    const around = await session({ data: marked, viewer: { audience: 'own', own: OWN } });
    const given: unknown[] = [];
    const answer = (event: Event): void => {
      const request = event as Event & { readonly callback: (value: unknown, leave: () => void) => void };
      event.stopImmediatePropagation();
      given.push(request);
      request.callback(Object.freeze({ timeZone: 'America/Nuuk' }), () => undefined);
    };
    addEventListener('context-request', answer, true);
    const chart = put(around, 'klynge-benchmark-chart', { now: NOW });
    await settled(chart);
    removeEventListener('context-request', answer, true);
    expect(given.length).to.be.greaterThan(0);
    // An invented session lends nothing, and the element is as it is outside any.
    expect(textOf(chart.shadowRoot)).to.contain('Ingen tal');
  });

  it('finds nothing of the own reader in the attributes of session and elements', async () => {
    const around = await session({ data: marked, viewer: { audience: 'own', own: OWN } });
    const chart = put(around, 'klynge-benchmark-chart', { now: NOW });
    await until(() => textOf(chart.shadowRoot).includes('Jeres praksis'), 'the own practice');
    for (const element of [around, chart]) expect(element.outerHTML).not.to.contain(OWN);
  });
});
