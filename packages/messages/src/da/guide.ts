import type { CodeSystem, FocusArea, TargetOwnerKind } from '@klyngekit/schema';
import { formatsFor } from '../formats.js';
import type { GuideMessages, GuideStyle } from '../guide.js';
import { direction } from './chart-values.js';

const formats = formatsFor('da');

const CODE_SYSTEMS: Readonly<Record<CodeSystem, string>> = {
  atc: 'ATC',
  'icpc-2-dk': 'ICPC-2-DK',
  ydelseskode: 'Ydelse',
  npu: 'NPU',
  sks: 'SKS',
};

const FOCUS_AREAS: Readonly<Record<FocusArea, string>> = {
  'self-chosen': 'Valgt af klyngen selv',
  national: 'Nationalt mål',
  local: 'Lokalt, på tværs af sektorer',
};

const OWNERS: Readonly<Record<TargetOwnerKind, string>> = {
  national: 'Nationalt',
  region: 'Regionen',
  cluster: 'Klyngen',
  practice: 'Praksis',
  other: 'Andre',
};

const per = ({ multiplier, unit }: GuideStyle): string => `pr. ${formats.integer(multiplier)} ${unit ?? 'patienter'}`;

function level(value: number, style: GuideStyle): string {
  // A target is never rounded: six decimals are more than any has, and take the noise of binary fractions away.
  if (style.kind === 'proportion') return formats.percent(value, { digits: 4 });
  const number = formats.number(value, { digits: 6 });
  if (style.kind === 'rate') return `${number} ${per(style)}`;
  return style.unit === undefined ? number : `${number} ${style.unit}`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** The words of an indicator's guide. */
export const guide: GuideMessages = {
  language: 'da',
  direction,
  method: (style) => {
    const unit = style.unit === undefined ? '' : ` i ${style.unit}`;
    switch (style.kind) {
      case 'proportion':
        return 'Tæller delt med nævner, vist i procent.';
      case 'rate':
        return `Tæller delt med nævner, vist ${per(style)}.`;
      case 'ratio':
        return 'Det fundne antal delt med det ventede. 1 betyder, at de er ens.';
      case 'mean':
        return `Et gennemsnit${unit}.`;
      case 'count':
        return 'Et antal.';
      case 'choice':
        return 'Et svar, som praksis vælger fra en liste.';
    }
  },
  standardised: (method, variables) =>
    `Tallet er standardiseret (${method === 'direct' ? 'direkte' : 'indirekte'}) for ${variables}.`,
  minimum: (count, counted) => `Tallet vises først ved mindst ${formats.integer(count)} ${counted ?? 'patienter'}.`,
  codeSystem: (system) => CODE_SYSTEMS[system],
  codingIsNotCare:
    'Kodning er ikke det samme som behandling. Tallet ser kun det, der er kodet. I kan have gjort arbejdet uden at kode det.',
  focusArea: (area) => FOCUS_AREAS[area],
  owner: (kind) => OWNERS[kind],
  level,
  band: (lower, upper, style) => `${level(lower, style)} til ${level(upper, style)}`,
  validity: ({ from, to }) => {
    if (from !== undefined && to !== undefined) return `Gælder ${formats.dateRange(from, to)}.`;
    if (from !== undefined) return `Gælder fra ${formats.date(from)}.`;
    return to === undefined ? '' : `Gælder til ${formats.date(to)}.`;
  },
  noTargets: 'Der er ikke sat noget mål.',
  source: (text) => `Kilde: ${text}`,
  read: (date) => `Læst ${formats.date(date)}.`,
  notDescribed: 'Ikke beskrevet endnu',
  notDescribedText: (system, contact) =>
    `Ingen har beskrevet vejen i ${system}. Har I fundet den, så fortæl det til ${contact ?? 'klyngens koordinator'}.`,
  noSystems: 'Ingen har beskrevet, hvor tallet står i lægesystemerne.',
  undescribedOption: (system) => `${system} (ikke beskrevet endnu)`,
  described: (source, verified) =>
    `Beskrevet af ${sentence(source)} ${verified === undefined ? 'Ikke prøvet efter.' : `Prøvet ${formats.date(verified)}.`}`,
  sample: (count, counted) => `I skal bruge ${formats.integer(count)} ${counted ?? 'patienter'}.`,
  when: (when) => `Tæl ${sentence(when)}`,
  sign: 'Tegn på, at det virker:',
  visit: 'Åbn siden',
  call: 'Ring til',
  write: 'Skriv til',
  list: formats.list,
  labels: {
    steps: 'Sådan finder I tallet',
    system: 'Jeres lægesystem',
    definition: 'Hvad tallet viser',
    numerator: 'Tæller',
    denominator: 'Nævner',
    exclusions: 'Er ikke med',
    options: 'Svarene',
    method: 'Regnes sådan',
    caveats: 'Hvad tallet ikke siger',
    targets: 'Mål',
    tally: 'Sådan tæller I selv',
    ideas: 'Hvad kan I selv ændre?',
    references: 'Hvad det bygger på',
    contact: 'Spørg om tallet',
    sourceOf: 'Kilde',
  },
  actions: {
    showAll: 'Vis alt',
    showLess: 'Vis mindre',
    copy: 'Kopiér som tekst',
    print: 'Udskriv',
    copied: 'Kopieret.',
    copyByHand: 'Kopiér teksten herfra:',
  },
  states: {
    loading: 'Henter vejledningen …',
    empty: 'Ingen vejledning',
    emptyText: 'Siden har ikke valgt et tal at vejlede om.',
    unreadable: 'Vejledningen kan ikke vises',
    unreadableText: 'Der vises ikke noget, før det er på plads.',
    notFound: 'Tallet findes ikke i filen',
    notFoundText: 'Vælg et andet, eller bed afsenderen om en ny fil.',
  },
};
