import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as statistics from './index.js';

interface Vector {
  readonly id: string;
  readonly method: string;
  readonly inputs: Inputs;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
  readonly tolerance_kind: 'absolute' | 'relative';
}
/** The names of all inputs; each method has its own few. */
type Inputs = Readonly<Record<NumberInput, number> & Record<ListInput, readonly number[]> & { screen_mr: boolean }>;
type NumberInput =
  | ('a' | 'b' | 'centre' | 'conf' | 'df' | 'expected' | 'k' | 'lambda' | 'multiplier' | 'n' | 'n1' | 'n2' | 'n_useful')
  | ('observed' | 'p' | 'person_years' | 't1' | 't2' | 'target' | 'tau2' | 'winsorise' | 'x' | 'x1' | 'x2');
type ListInput = 'count' | 'den' | 'exp' | 'num' | 'obs' | 'pop' | 'stdpop' | 'values';
type Route = (inputs: Inputs) => Readonly<Record<string, unknown>>;

const { vectors } = JSON.parse(readFileSync(new URL('../test/vectors.json', import.meta.url), 'utf8')) as {
  vectors: Vector[];
};

const counts = (num: readonly number[], den: readonly number[]) =>
  num.map((events, index) => ({ events, denominator: den[index]! }));
/** An input that is a list in this method and a number in others. */
const list = (input: number) => input as unknown as readonly number[];
const byLevel = (limits: (level: number) => statistics.Interval) => {
  const wide = limits(0.998);
  const narrow = limits(0.95);
  return {
    lower_95: narrow.lower,
    upper_95: narrow.upper,
    lower_998: wide.lower,
    upper_998: wide.upper,
    limit_p001: wide.lower,
    limit_p025: narrow.lower,
    limit_p975: narrow.upper,
    limit_p999: wide.upper,
    lower_p001: wide.lower,
    lower_p025: narrow.lower,
    upper_p025: narrow.upper,
    upper_p001: wide.upper,
  };
};
const twoSigma = ({ centre, sigma, lower, upper }: statistics.ControlChart) => ({
  centre: centre[0],
  sigma: sigma[0],
  lcl: lower[0],
  ucl: upper[0],
  lcl_2s: centre[0]! - 2 * sigma[0]!,
  ucl_2s: centre[0]! + 2 * sigma[0]!,
});
const limitColumns = ({ centre, sigma, lower, upper }: statistics.ControlChart) => ({
  centre: centre[0],
  lcl: lower,
  ucl: upper,
  lcl_2s: centre.map((middle, index) => middle! - 2 * sigma[index]!),
  ucl_2s: centre.map((middle, index) => middle! + 2 * sigma[index]!),
});
const okOnly = <Result extends { readonly status: string }>(result: Result) => {
  expect(result.status).toBe('ok');
  return result as Extract<Result, { readonly status: 'ok' }>;
};
const scores = (result: statistics.Overdispersion) => {
  const { phi, tau2, target, scores: list } = okOnly(result);
  return {
    phi,
    tau2,
    target,
    z: list.map((score) => score?.raw),
    z_winsorised: list.map((score) => score?.winsorised),
    z_adjusted: list.map((score) => score?.adjusted),
  };
};
const funnelAt = (limits: (level: number) => statistics.Interval) => {
  const [wide, narrow] = [limits(0.998), limits(0.95)];
  return [wide.lower, narrow.lower, narrow.upper, wide.upper];
};

/** How each method of the vectors is reached through the public interface. */
const routes: Readonly<Record<string, Route>> = {
  qnorm: ({ p }) => ({ value: statistics.normalQuantile(p) }),
  pnorm: ({ x }) => ({ value: statistics.normalDistribution(x) }),
  qchisq: ({ p, df }) => ({ value: statistics.chiSquareQuantile(p, df) }),
  pchisq: ({ x, df }) => ({ value: statistics.chiSquareDistribution(x, df) }),
  qbeta: ({ p, a, b }) => ({ value: statistics.betaQuantile(p, a, b) }),
  qt: ({ p, df }) => ({ value: statistics.studentQuantile(p, df) }),
  pbinom: ({ k, n, p }) => ({
    cdf: statistics.binomialDistribution(k, n, p),
    pmf: statistics.binomialDensity(k, n, p),
  }),
  ppois: ({ k, lambda }) => ({
    cdf: statistics.poissonDistribution(k, lambda),
    pmf: statistics.poissonDensity(k, lambda),
  }),
  wilson_ci: ({ x, n, conf }) => ({ ...statistics.wilsonInterval(x, n, { level: conf }) }),
  clopper_pearson_ci: ({ x, n, conf }) => ({ ...statistics.clopperPearsonInterval(x, n, { level: conf }) }),
  newcombe_diff_ci: ({ x1, n1, x2, n2, conf }) => {
    const { difference, lower, upper } = statistics.newcombeDifference(
      { events: x1, denominator: n1 },
      { events: x2, denominator: n2 },
      { level: conf },
    );
    return { diff: difference, lower, upper };
  },
  poisson_exact_ci: ({ x, conf }) => ({ ...statistics.poissonInterval(x, { level: conf }) }),
  byar_ci: ({ x, conf }) => ({ ...statistics.byarInterval(x, { level: conf }) }),
  rate_per_1000_exact_ci: ({ x, person_years, multiplier, conf }) => {
    const { value, lower, upper } = statistics.rateInterval(x, person_years, { multiplier, level: conf });
    return { rate: value, lower, upper };
  },
  rate_ratio_exact_ci: ({ x1, t1, x2, t2, conf }) => {
    const a = { events: x1, denominator: t1 };
    const b = { events: x2, denominator: t2 };
    const { value, lower, upper } = okOnly(statistics.rateRatio(a, b, { level: conf }));
    return { ratio: value, lower, upper };
  },
  mean_t_ci: ({ values, conf }) => {
    const { value, lower, upper } = okOnly(statistics.meanInterval(values, { level: conf }));
    return { mean: value, lower, upper };
  },
  dsr_dobson: ({ count, pop, stdpop, multiplier, conf }) => {
    const strata = counts(count, pop).map((stratum, index) => ({ ...stratum, weight: stdpop[index]! }));
    const options = { multiplier, level: conf };
    const byar = okOnly(statistics.directlyStandardisedRate(strata, options));
    const exact = okOnly(statistics.directlyStandardisedRate(strata, { ...options, interval: 'exact' }));
    return {
      dsr: byar.value,
      lower_dobson_byar: byar.lower,
      upper_dobson_byar: byar.upper,
      lower_dobson_exact: exact.lower,
      upper_dobson_exact: exact.upper,
    };
  },
  isr_ci_phe: ({ observed, expected, conf }) => {
    const { value, lower, upper } = statistics.indirectlyStandardisedRatio(observed, expected, { level: conf });
    return { ratio: value, lower, upper };
  },
  funnel_limit_binomial_exact_interpolated: ({ target, n }) => {
    const r = (level: number, tail: statistics.Tail) => statistics.binomialQuantile((1 - level) / 2, n, target, tail);
    return {
      ...byLevel((level) => statistics.binomialLimits(target, n, { level })),
      r_p001: r(0.998, 'lower'),
      r_p025: r(0.95, 'lower'),
      r_p975: r(0.95, 'upper'),
      r_p999: r(0.998, 'upper'),
    };
  },
  funnel_limit_wilson_score: ({ target, n }) =>
    byLevel((level) => statistics.binomialLimits(target, n, { level, method: 'wilson' })),
  funnel_limit_arcsine: ({ target, n, tau2 }) =>
    byLevel((level) => statistics.binomialLimits(target, n, { level, method: 'arcsine', tau2 })),
  funnel_limit_normal_approx: ({ target, n }) =>
    byLevel((level) => statistics.binomialLimits(target, n, { level, method: 'normal' })),
  funnel_limit_poisson_exact_interpolated: ({ expected }) =>
    byLevel((level) => statistics.poissonLimits(expected, { level })),
  funnel_limit_poisson_chisq: ({ expected }) =>
    byLevel((level) => statistics.poissonLimits(expected, { level, method: 'chi-square' })),
  // The ratio at which a unit with O events lies on the line is O over the limits of O.
  funnel_limit_poisson_by_observed: ({ observed }) => {
    const at = (level: number) => statistics.poissonInterval(observed, { level });
    return {
      lower_2s: observed / at(0.95).upper,
      upper_2s: observed / at(0.95).lower,
      lower_3s: observed / at(0.998).upper,
      upper_3s: observed / at(0.998).lower,
    };
  },
  overdispersion_additive_proportion_arcsine: ({ num, den, winsorise }) => {
    const result = scores(statistics.overdispersion(counts(num, den), { scale: 'proportion', winsorise }));
    const { target, tau2 } = result;
    return {
      ...result,
      limits_at_n100: funnelAt((level) => statistics.binomialLimits(target, 100, { level, method: 'arcsine', tau2 })),
    };
  },
  overdispersion_additive_sr_sqrt: ({ obs, exp, winsorise, target }) => {
    const result = scores(statistics.overdispersion(counts(obs, exp), { scale: 'ratio', winsorise, target }));
    const { tau2 } = result;
    return {
      ...result,
      limits_at_E50: funnelAt((level) => statistics.poissonLimits(50, { level, method: 'square-root', tau2 })),
    };
  },
  // The published count of outliers without adjustment comes from the chi-square limits.
  funnel_sr_outlier_count: ({ observed, expected }) => {
    const units = counts(list(observed), list(expected));
    const outside = units.filter(({ events, denominator }) => {
      const limits = statistics.poissonLimits(denominator, { level: 0.998, method: 'chi-square' });
      return events / denominator < limits.lower || events / denominator > limits.upper;
    });
    const { phi, tau2, k } = okOnly(statistics.overdispersion(units, { scale: 'ratio' }));
    return { points: k, outliers_unadjusted: outside.length, phi_sqrt_winsor10: phi, tau2_sqrt_winsor10: tau2 };
  },
  xmr_limits: ({ values, screen_mr }) => {
    const chart = twoSigma(statistics.xmrChart(values, { screen: screen_mr }));
    return { ...chart, amr: chart.sigma! * 1.128 };
  },
  xmr_limits_median_mr: ({ values }) => {
    const chart = twoSigma(statistics.xmrChart(values, { method: 'median' }));
    return { ...chart, amr: chart.sigma! * 0.9539 };
  },
  p_chart: ({ num, den }) => limitColumns(statistics.pChart(counts(num, den))),
  u_chart: ({ num, den }) => limitColumns(statistics.uChart(counts(num, den))),
  p_prime_chart: ({ num, den, screen_mr }) => {
    const plain = statistics.pChart(counts(num, den));
    const chart = statistics.laneyPChart(counts(num, den), { screen: screen_mr });
    return { ...limitColumns(chart), sigma_z: chart.sigma[0]! / plain.sigma[0]! };
  },
  u_prime_chart: ({ num, den, screen_mr }) => {
    const plain = statistics.uChart(counts(num, den));
    const chart = statistics.laneyUChart(counts(num, den), { screen: screen_mr });
    return { ...limitColumns(chart), sigma_z: chart.sigma[0]! / plain.sigma[0]! };
  },
  anhoej_rules_critical: ({ n_useful }) => {
    const { longestRun, fewestCrossings } = statistics.runLimits(n_useful);
    return { longest_run_max: longestRun, crossings_min: fewestCrossings };
  },
  anhoej_run_chart: ({ values, centre }) => {
    const chart = statistics.runChart(values, { centre });
    const [segment] = chart.segments;
    const found = statistics.spcSignals(chart, 'anhoej');
    return {
      n_useful: segment!.useful,
      longest_run: segment!.longestRun,
      crossings: segment!.crossings,
      longest_run_max: segment!.limits!.longestRun,
      crossings_min: segment!.limits!.fewestCrossings,
      signal: found.status === 'ok' && found.signals.length > 0,
    };
  },
  cochran_armitage_trend: ({ x, n }) => {
    const { chiSquare, pValue } = okOnly(statistics.cochranArmitageTrend(counts(list(x), list(n))));
    return { chisq: chiSquare, p: pValue, critical_99_8: statistics.chiSquareQuantile(0.998, 1) };
  },
  median_iqr_type7: ({ values }) => {
    const { lower, median, upper } = statistics.quartiles(values);
    return {
      median,
      q1: lower,
      q3: upper,
      min: statistics.quantile(values, 0),
      max: statistics.quantile(values, 1),
      mean: okOnly(statistics.meanInterval(values)).value,
    };
  },
  deciles: ({ values }) => ({ deciles: statistics.deciles(values) }),
  percent_rank: ({ values }) => ({
    percent_rank: values.map((value) => okOnly(statistics.percentileRank(values, value)).lower),
  }),
  pooled_vs_mean_vs_median: ({ num, den }) => {
    const rates = counts(num, den).map(({ events, denominator }) => events / denominator);
    return {
      pooled: statistics.pooledRate(counts(num, den)).value,
      mean_of_practices: okOnly(statistics.meanInterval(rates)).value,
      median_of_practices: statistics.median(rates),
    };
  },
  peer_comparator: ({ num, den }) => {
    const units = counts(num, den);
    return {
      pooled: statistics.pooledRate(units).value,
      median: statistics.median(units.map(({ events, denominator }) => events / denominator)),
      leave_one_out: units.map((_, index) => okOnly(statistics.leaveOneOutRate(units, index)).value),
    };
  },
};

/** Methods, or parts of them, that the package does not offer, and why. */
const notOffered: Readonly<Record<string, string>> = {
  wilson_cc_ci:
    'Continuity correction makes the score interval wider than its level; Clopper–Pearson is the exact one.',
  midp_ci: 'A third interval of a proportion would only make readers choose; Wilson has its coverage.',
  overdispersion_shmi_log_truncated: 'The logarithm has no value at no events, which practices often have.',
  western_electric_rules: 'Two named sets of rules are enough; each further set adds false alarms.',
  spc_constants: 'Constants of x̄-s charts, which need subgroups of equal size.',
};
const partsNotOffered: Readonly<Record<string, readonly string[]>> = {
  // Internal values before clipping.
  funnel_limit_binomial_exact_interpolated: ['raw_p001', 'raw_p025', 'raw_p975', 'raw_p999'],
  // R's two-sided p-value adds up small probabilities and can contradict the interval.
  rate_ratio_exact_ci: ['p'],
  funnel_sr_outlier_count: ['outliers_shmi_adjusted', 'phi_shmi', 'tau2_shmi'],
};
/** Quantiles are of type 7 alone. */
const isOffered = ({ method, inputs }: Vector) =>
  !(method in notOffered) && !(method === 'deciles' && (inputs as unknown as { readonly type: number }).type !== 7);

function expectClose(actual: unknown, expected: unknown, { tolerance, tolerance_kind }: Vector): void {
  if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((one, index) =>
      expectClose((actual as unknown[])[index], one, { tolerance, tolerance_kind } as Vector),
    );
  } else if (typeof expected === 'number') {
    expect(actual).toBeTypeOf('number');
    const allowed = tolerance_kind === 'relative' ? tolerance * Math.abs(expected) : tolerance;
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(allowed);
  } else {
    expect(actual).toBe(expected);
  }
}

describe.each([...new Set(vectors.filter(isOffered).map((vector) => vector.method))])('%s', (method) => {
  const own = vectors.filter((vector) => vector.method === method && isOffered(vector));
  it.each(own.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
    const actual = routes[method]!(vector.inputs);
    const parts = Object.keys(vector.expected).filter((part) => !partsNotOffered[method]?.includes(part));
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) expectClose(actual[part], vector.expected[part], vector);
  });
});

describe('coverage of the vectors', () => {
  it('has a route for every method, or a reason why not', () => {
    for (const { method } of vectors) expect(method in routes !== method in notOffered, method).toBe(true);
  });

  it('knows how many vectors of each method are checked', () => {
    const coverage: Record<string, string> = {};
    for (const { method } of vectors) {
      const own = vectors.filter((vector) => vector.method === method);
      coverage[method] = `${own.filter(isOffered).length} of ${own.length}`;
    }
    expect(coverage).toMatchSnapshot();
    expect(vectors.filter(isOffered)).toHaveLength(281);
  });
});
