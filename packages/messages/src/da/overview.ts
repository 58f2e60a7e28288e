import type { AbsenceStatus } from '@klyngekit/schema';
import type { ValueStyle } from '../chart.js';
import { formatsFor } from '../formats.js';
import type { GoalGap, OverviewFindings, OverviewMessages, OverviewReading } from '../overview.js';
import { points } from './chart-closed.js';
import { capital, targetSentence } from './chart-sentences.js';
import { bare, counted, noun, number, people, withUnit } from './chart-values.js';

const RELATION = { below: 'under', around: 'omkring', above: 'over' } as const;
/** Longest title, in words. */
const LONGEST = 10;

const ABSENT: Readonly<Record<AbsenceStatus, string>> = {
  notReported: 'ikke indberettet',
  tooFew: 'for få patienter',
  suppressed: 'skjult',
  notApplicable: 'ikke relevant',
};

function title({ own, lead, goals, reached, indicators }: OverviewFindings): string {
  if (lead) {
    const whole = `Mest at hente: ${lead.title}`;
    const events = lead.own.target?.events ?? 0;
    return whole.split(/\s+/u).length <= LONGEST ? whole : `Op til ${people(events, lead.style)} fra et mål`;
  }
  const who = own ? 'I' : 'Medianen';
  if (goals === 0) return `${formatsFor('da').integer(indicators)} indikatorer samlet`;
  return `${who} når ${goalCount(reached, goals)}`;
}

/** "alle 4 mål", "2 af 6 mål". */
function goalCount(reached: number, goals: number): string {
  const { integer } = formatsFor('da');
  if (reached === 0) return `ingen af ${integer(goals)} mål endnu`;
  if (reached < goals) return `${integer(reached)} af ${integer(goals)} mål`;
  return goals === 1 ? 'målet' : `alle ${integer(goals)} mål`;
}

function intro({ own, unit, units, oneCluster, indicators, counted: patients, measured }: OverviewFindings): string {
  const { integer } = formatsFor('da');
  const all = oneCluster ? `klyngens ${counted(units, unit)}` : counted(units, unit);
  const what = own ? `jeres egne tal mod ${all}` : `medianen af ${all} mod målene`;
  const unknown = 'Tal uden antal kommer derefter, efter afstanden i forhold til spredningen.';
  const order = patients
    ? ['Sorteret efter afstanden til målet, talt i antal og ikke i procent.', ...(measured ? [unknown] : [])]
    : measured
      ? ['Sorteret efter afstanden til målet i forhold til spredningen.']
      : [];
  return [`${integer(indicators)} indikatorer, ${what}.`, ...order].join(' ');
}

function summary({ own, lead, furthest, goals, reached }: OverviewFindings): readonly string[] {
  // Without these the title has said it all.
  if (!lead) return furthest === undefined ? [] : [`Afstanden er størst for ‘${furthest}’.`];
  const way = targetSentence(lead.own.target, lead.own.value, lead.style);
  return reached === 0 ? way : [...way, `${own ? 'I' : 'Medianen'} når ${goalCount(reached, goals)}.`];
}

function gapText({ reached, events, distance }: GoalGap, style: ValueStyle): string {
  if (reached === true) return 'målet er nået';
  if (reached === undefined) return 'ingen rigtig retning';
  if (events !== undefined) return people(events, style);
  if (style.kind === 'rate') return `${bare(distance, style)} pr. ${formatsFor('da').integer(style.multiplier)}`;
  return style.kind === 'proportion' ? `${bare(distance, style)}${points(style)}` : withUnit(distance, style);
}

function reading({ own, peers, band, targets, trend, measured, unit, oneCluster }: OverviewReading): string {
  const marks = [
    ...(own ? [`rombe = ${noun(unit).own.toLowerCase()}`] : []),
    ...(peers ? [`prik = ${noun(unit).a.toLowerCase()}`] : []),
    `lodret streg = ${oneCluster ? 'klyngens median' : 'median'}`,
    ...(targets ? ['stiplet = mål'] : []),
    ...(band ? ['felt = den midterste halvdel'] : []),
  ].join(', ');
  return [
    `I hvert billede: ${marks}.`,
    'Rækker med samme enhed har samme skala, når tallene kan ses på den. Enderne har tal.',
    ...(trend ? [`Linjen er ${own ? 'jeres tal' : 'medianen'} over tid.`] : []),
    ...(measured ? ['Spredningen er bredden af den midterste halvdel, eller af alle, hvor den er nul.'] : []),
    ...(own && peers ? ['Rækkefølgen siger kun noget om jeres egne mål.'] : []),
  ].join(' ');
}

/** The words of the overview in Danish. */
export const overview: OverviewMessages = {
  title,
  intro,
  summary,
  oneOf: (indicators, distance) => {
    const why = distance === 'counted' ? 'Mest at hente af' : distance === 'measured' ? 'Længst fra målet af' : 'Én af';
    return `${why} ${formatsFor('da').integer(indicators)}\u00a0indikatorer.`;
  },
  caption: 'Alle indikatorer',
  heads: {
    indicator: 'Indikator',
    unit: 'Enhed',
    own: (unit) => (unit === 'practice' ? 'Jeres tal' : noun(unit).own),
    spread: ({ unit, oneCluster }) => (oneCluster ? 'Spredning i klyngen' : `Spredning af ${noun(unit).other}`),
    trend: 'Udvikling',
    gap: (own) => (own ? 'Cirka afstand til målet' : 'Afstand fra median til mål'),
  },
  counts: (numerator, denominator, { kind }) =>
    `${number(numerator)} ${kind === 'rate' ? 'hos' : 'af'} ${number(denominator)}`,
  relation: ({ relation, chance, widened }) => {
    const place = RELATION[relation];
    // Around the median nothing has to be explained by chance.
    if (chance === undefined || relation === 'around') return place;
    if (widened) return `${place}; ${chance ? 'kan være almindelig variation' : 'mere end almindelig variation'}`;
    return `${place}; ${chance ? 'kan være tilfældigt' : 'mere end tilfældigt'}`;
  },
  spread: (lowest, highest, half, style) =>
    `Fra ${bare(lowest, style)} til ${withUnit(highest, style)}${half ? `, halvdelen mellem ${bare(half.lower, style)} og ${withUnit(half.upper, style)}` : ''}`,
  trend: (first, last, periods, style) =>
    `${bare(first, style)} → ${withUnit(last, style)}, ${formatsFor('da').integer(periods)}\u00a0perioder`,
  gap: (gap, style) => capital(gapText(gap, style)),
  otherGap: (target, gap, style) => `${target}: ${gapText(gap, style)}`,
  share: (share) => `${share < 0.05 ? 'under 0,1' : number(share)} gange spredningen`,
  noTarget: 'Intet mål',
  absent: (status) => capital(ABSENT[status]),
  period: (from, to) => `Periode: ${formatsFor('da').dateRange(from, to)}`,
  answers: (own, answered, total, unit) => {
    const ours = own === undefined ? [] : own.length === 0 ? ['I har ikke svaret.'] : [`I svarer: ${own.join(', ')}.`];
    return [...ours, `${formatsFor('da').integer(answered)} af ${counted(total, unit)} har svaret.`].join(' ');
  },
  none: { 'no-figures': 'Ingen tal endnu', 'too-few': 'For få har indberettet til at vise tal' },
  hint: 'Viser indikatoren for sig',
  back: 'Tilbage til overblik',
  reading,
  obstacle: {
    heading: 'Overblikket vises ikke her',
    text: (obstacle) =>
      obstacle === 'closed'
        ? 'En lukket opgørelse har kun én indikator, så ingen kan kende en praksis fra tal til tal.'
        : 'Filen har kun én indikator.',
  },
};
