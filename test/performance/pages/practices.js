// Synthetic practices: the same numbers in every run, and nobody's.

/** A small linear congruential generator, good enough to scatter dots. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const target = (kind, label, name, value) => ({
  id: kind,
  label: { da: label },
  owner: { kind, name: { da: name } },
  value,
});

/** Id of the practice that is the reader's own. */
export const own = 'practice-7';

/**
 * A benchmark of one proportion, as a plain object: counts for every practice, two targets.
 *
 * @param {number} count How many practices.
 * @param {{ seed?: number, named?: boolean }} [options] Another seed gives other figures; `named` makes the file public.
 */
export function practices(count, { seed = 7, named = false } = {}) {
  const random = generator(seed);
  const indices = Array.from({ length: count }, (_, index) => index);
  const denominator = indices.map(() => 20 + Math.floor(random() * 180));
  const numerator = denominator.map((patients) => Math.round(patients * (0.25 + 0.5 * random())));
  return {
    schema: 'klynge.benchmark/1',
    id: `synthetic-${count}`,
    title: { da: 'Syntetiske tal' },
    openness: named ? 'public' : 'restricted',
    source: { name: { da: 'Syntetisk register' }, cutOff: '2026-06-30', nextRelease: '2026-12', synthetic: true },
    indicators: [
      {
        schema: 'klynge.indicator/1',
        id: 'annual-check',
        title: { da: 'Årskontrol' },
        description: { da: 'Patienter med årskontrol inden for 12 måneder' },
        kind: 'proportion',
        direction: 'higher',
        targets: [
          target('region', 'Regionens mål', 'regionens', 0.6),
          target('cluster', 'Klyngens mål', 'klyngens', 0.7),
        ],
      },
    ],
    periods: [{ id: '2025', from: '2025-01-01', to: '2025-12-31' }],
    units: indices.map((index) => ({
      id: `practice-${index}`,
      kind: 'practice',
      name: `Lægerne på Syntesevej ${index}`,
      ydernummer: String(900_000 + index),
    })),
    observations: [{ indicator: 'annual-check', period: '2025', numerator, denominator }],
  };
}
