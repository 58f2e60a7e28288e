import type { Indicator } from '@klyngekit/schema';
import {
  shownStep,
  type ChangeFrame,
  type ChangeWords,
  type DevelopmentWords,
  type DistributionWords,
  type FunnelWords,
  type SpreadFrame,
  type SpreadWords,
} from '../src/index.js';

/** Danish words as the chart has them, for pictures and measures; the product's own stand in another package. */
export function danishWords({ indicator, oneCluster }: SpreadFrame): SpreadWords {
  const value = (level: number): string => write(level, indicator, true);
  const both = (label: string): { label: string; shortLabel: string } => ({ label, shortLabel: label });
  return {
    tick: (level, atEnd) => tick(level, indicator, atEnd),
    value,
    margin: (margin) => `± ${write(margin, indicator, false)}`,
    own: 'Jeres praksis',
    median: (level) => both(`${oneCluster ? 'Klyngens median' : 'Median af praksis'} ${value(level)}`),
    target: (target) => {
      const levels = (target.value === undefined ? [target.lower, target.upper] : [target.value])
        .filter((level) => level !== undefined)
        .map(value)
        .join(' – ');
      const label = `${target.label.da} ${levels}`;
      return { label, shortLabel: target.shortLabel ? `${target.shortLabel.da} ${levels}` : label };
    },
    comparison: (figure) => both(`${figure.name?.da ?? 'Samlet for klyngen'} ${value(figure.value)}`),
    middleHalf: (lower, upper) => `Midterste halvdel ${value(lower)} – ${value(upper)}`,
    absence: (status) => ABSENCES[status],
  };
}

const ABSENCES = {
  notReported: 'ikke indberettet',
  tooFew: 'for få: under 10 patienter',
  suppressed: 'skjult af hensyn til diskretion',
  notApplicable: 'ikke relevant: ingen patienter i målgruppen',
} as const;

function write(level: number, indicator: Indicator, unit: boolean): string {
  const step = shownStep(indicator);
  const proportion = indicator.kind === 'proportion';
  const digits = Math.max(0, -Math.floor(Math.log10(proportion ? step * 100 : step) + 1e-9));
  const text = (proportion ? level * 100 : level).toLocaleString('da-DK', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  if (proportion) return unit ? `${text} %` : text;
  const noun = indicator.kind === 'mean' || indicator.kind === 'count' ? indicator.unit?.da : undefined;
  return noun === undefined || !unit ? text : `${text} ${noun}`;
}

function tick(level: number, { kind }: Indicator, atEnd: boolean): string {
  if (kind !== 'proportion') return level.toLocaleString('da-DK', { maximumFractionDigits: 6 });
  return `${(level * 100).toLocaleString('da-DK', { maximumFractionDigits: 6 })}${atEnd ? ' %' : ''}`;
}

/** Danish words of a funnel. */
export function danishFunnelWords({ indicator, oneCluster }: SpreadFrame, unit = 'praksis'): FunnelWords {
  const value = (level: number): string => write(level, indicator, true);
  const both = (label: string): { label: string; shortLabel: string } => ({ label, shortLabel: label });
  return {
    tick: (level, atEnd) => tick(level, indicator, atEnd),
    denominator: (level) => level.toLocaleString('da-DK', { maximumFractionDigits: 2 }),
    denominators: `${indicator.kind === 'ratio' ? 'forventede tilfælde' : 'patienter'} pr. ${unit}`,
    context: { label: '95 %: baggrund', shortLabel: '95 %' },
    signal: { label: '99,8 %: signal', shortLabel: '99,8 %' },
    centre: (level) => both(`${indicator.kind === 'ratio' ? 'Forventet' : 'Samlet'} ${value(level)}`),
    own: (level) => ({
      label: `${unit === 'klynge' || oneCluster ? `Jeres ${unit}` : 'Jeres praksis'} ${value(level)}`,
      shortLabel: value(level),
    }),
    times: (count) => `×${count}`,
    unit: ({ name = '', value: level }) => `${name}: ${value(level)}`,
  };
}

/** Danish words of a distribution. */
export function danishDistributionWords(frame: SpreadFrame): DistributionWords {
  const words = danishWords(frame);
  return {
    ...words,
    ownValue: (level) => `${words.own} ${words.value(level)}`,
    middleHalf: (lower, upper) => [
      'Midterste halvdel',
      `${write(lower, frame.indicator, false)}–${words.value(upper)}`,
    ],
  };
}

/** Danish words of a development; the product's own stand in another package. */
export function danishDevelopmentWords(frame: SpreadFrame): DevelopmentWords {
  const words = danishWords(frame);
  const both = (label: string): { label: string; shortLabel: string } => ({ label, shortLabel: label });
  const named =
    (name: string, shortName = name) =>
    (level: number): { label: string; shortLabel: string } => ({
      label: `${name} ${words.value(level)}`,
      shortLabel: `${shortName} ${words.value(level)}`,
    });
  const { from, to } = frame.period;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const day = (date: string): string =>
    new Date(date).toLocaleDateString('da-DK', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return {
    tick: words.tick,
    value: words.value,
    period: (period) =>
      days > 300
        ? period.from.slice(5) === '01-01'
          ? period.from.slice(0, 4)
          : `${period.from.slice(0, 4)}/${period.to.slice(2, 4)}`
        : period.from.slice(5, 7),
    year: (period) => period.from.slice(0, 4),
    periods: days > 300 ? undefined : days > 80 ? 'kvartaler' : 'måneder',
    own: (level, partial) => ({
      label: `${words.own} ${words.value(level)}${partial ? ', foreløbigt' : ''}`,
      shortLabel: `Jeres ${words.value(level)}`,
    }),
    median: named(frame.oneCluster ? 'Klyngens median' : 'Median af praksis', 'Median'),
    quartiles: { lower: named('1. kvartil', 'Kvartil'), upper: named('3. kvartil', 'Kvartil') },
    comparison: (figure) => both(`${figure.name?.da ?? 'Samlet for klyngen'} ${words.value(figure.value)}`),
    target: words.target,
    anyTarget: (level) => `Mål ${words.value(level)}`,
    centre: named('Jeres gennemsnit', 'Gns.'),
    limits: { lower: named('Nedre grænse', 'Nedre'), upper: named('Øvre grænse', 'Øvre') },
    event: ({ title, date, detail }) => ({ title: `${title} ${day(date)}${detail ? ':' : ''}`, detail }),
    signal: ({ rule, points }) =>
      rule === 'outside-limits'
        ? 'uden for grænsen'
        : `${points.length} i træk: ${rule === 'trend' ? 'én vej' : 'samme side'}`,
  };
}

/** Danish words of a change. */
export function danishChangeWords({ after }: ChangeFrame): ChangeWords {
  const words = danishWords(after);
  const { kind } = after.indicator;
  const signed = (difference: number): string => {
    const text = write(Math.abs(difference), after.indicator, false);
    return /[1-9]/u.test(text) ? `${difference < 0 ? '−' : '+'}${text}` : text;
  };
  return {
    tick: words.tick,
    value: words.value,
    changeTick: (difference) =>
      `${difference === 0 ? '' : difference < 0 ? '−' : '+'}${tick(Math.abs(difference), after.indicator, false)}`,
    change: signed,
    interval: (lower, upper) => `(${signed(lower)} til ${signed(upper)})`,
    changes: `Ændring${kind === 'proportion' ? ' i procentpoint' : ''} (95 %-interval)`,
    period: ({ from, to }) => `${from.slice(0, 4)}/${to.slice(2, 4)}`,
    row: ({ kind: what, name, before, after: later, figure }) => ({
      name: {
        own: words.own,
        unit: name ?? 'En praksis',
        pooled: 'Samlet for klyngen',
        median: 'Klyngens median',
        frame: figure?.name?.da ?? 'Regionen',
      }[what],
      basis:
        what === 'own' && before.numerator !== undefined
          ? `${before.numerator} af ${before.denominator} → ${later.numerator} af ${later.denominator}`
          : what === 'pooled'
            ? `${later.denominator} patienter`
            : undefined,
    }),
    others: { name: 'De andre', basis: 'praksis hver for sig' },
  };
}
