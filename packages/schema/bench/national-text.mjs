const practices = 1700;
const indicators = 12;
const periods = 8;

/** A small linear congruential generator, so that every run parses the same file. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const range = (length, make) => Array.from({ length }, (_, index) => make(index));

/** JSON text of a synthetic benchmark of every practice in a country: counts, and a status where a practice has none. */
export function nationalText() {
  const random = generator(7);
  const column = () => {
    const denominator = range(practices, () => Math.floor(random() * 400));
    const numerator = denominator.map((patients) => (patients < 10 ? null : Math.floor(random() * (patients + 1))));
    const status = denominator.map((patients) => (patients < 10 ? 'tooFew' : null));
    return { numerator, denominator, status };
  };
  return JSON.stringify({
    schema: 'klynge.benchmark/1',
    id: 'national',
    title: { da: 'Syntetisk landsfil' },
    openness: 'restricted',
    source: { name: { da: 'Syntetisk' }, cutOff: '2025-01-31', synthetic: true },
    indicators: range(indicators, (index) => ({
      schema: 'klynge.indicator/1',
      id: `indicator-${index}`,
      title: { da: `Indikator ${index}` },
      description: { da: 'En syntetisk andel' },
      kind: 'proportion',
      direction: 'none',
    })),
    periods: range(periods, (index) => ({
      id: `p${index}`,
      from: `${2017 + index}-01-01`,
      to: `${2017 + index}-12-31`,
    })),
    units: range(practices, (index) => ({
      id: `practice-${index}`,
      kind: 'practice',
      name: `Syntetisk praksis ${index}`,
      ydernummer: String(900000 + index),
    })),
    observations: range(indicators, (index) => `indicator-${index}`).flatMap((indicator) =>
      range(periods, (index) => ({ indicator, period: `p${index}`, ...column() })),
    ),
  });
}
