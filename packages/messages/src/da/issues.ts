import { formatsFor } from '../formats.js';
import type { IssueDescriptions, IssueMessages } from '../issues.js';
import { nameIn, numberIn, pointerSteps, sizeOf, type Params } from '../sentences.js';

const integer = (value: number): string => formatsFor('da').integer(value);
const number = (value: number): string => formatsFor('da').number(value);

/** A clause in brackets after the statement, or nothing where the issue carries no such parameter. */
function aside<T>(value: T | undefined, words: (value: T) => string): string {
  return value === undefined ? '' : ` (${words(value)})`;
}

const named = (params: Params, name: string): string => aside(nameIn(params, name), (text) => text);
const limit = (params: Params, words: (text: string) => string): string =>
  aside(numberIn(params, 'limit'), (value) => words(number(value)));

/** What an id points to, with its article. */
const REFERENCES: { readonly [to: string]: string } = {
  indicator: 'en indikator',
  period: 'en periode',
  unit: 'en enhed',
  group: 'en gruppe',
  option: 'en svarmulighed',
  line: 'en linje',
  practice: 'en praksis',
  participant: 'en deltager',
  meeting: 'et møde',
  topic: 'et emne',
  partner: 'en samarbejdspartner',
  material: 'et materiale',
};

function range(params: Params): string {
  const [minimum, maximum] = [numberIn(params, 'minimum'), numberIn(params, 'maximum')];
  if (minimum !== undefined && maximum !== undefined) return ` (fra ${number(minimum)} til ${number(maximum)})`;
  return aside(minimum, (value) => `mindst ${number(value)}`) + aside(maximum, (value) => `højst ${number(value)}`);
}

const descriptions: IssueDescriptions = {
  'not-json': () => 'Filen kan ikke læses som JSON. Hent den igen, eller bed afsenderen om en ny.',
  'too-large': (params) =>
    `Filen er for stor${aside(numberIn(params, 'limit'), (value) => `højst ${sizeOf(value, integer)}`)}. ` +
    'Bed om en fil med færre perioder eller enheder.',
  'too-deep': (params) =>
    `Filen har for mange lag inden i hinanden${limit(params, (text) => `højst ${text}`)}. Bed om en fil i det aftalte format.`,
  'wrong-kind': (params) =>
    `Filen er af en anden slags end ventet${aside(nameIn(params, 'expected'), (name) => `der skal bruges ${name}`)}. Vælg den rigtige fil.`,
  'unsupported-version': (params) =>
    `Filens version kan ikke læses her${aside(numberIn(params, 'supported'), (version) => `der kan læses version ${version}`)}. ` +
    'Opdatér programmet, eller bed om filen i en version, der kan læses.',

  type: (params) => `Feltet har en anden type end aftalt${named(params, 'expected')}. Bed afsenderen rette det.`,
  required: (params) => `Et felt mangler${named(params, 'field')}. Tilføj det.`,
  'unknown-field': () => 'Feltet hører ikke til her. Fjern det, eller tjek stavemåden.',
  'forbidden-key': () => 'Et feltnavn er ikke tilladt af hensyn til sikkerheden. Fjern feltet.',
  accessor: () => 'Feltet bliver regnet ud, når det læses. Giv en kopi med faste værdier.',
  'not-plain': () => 'Her står noget, som JSON ikke kan rumme. Giv almindelige objekter, lister, tal og tekster.',
  'not-finite': () => 'Tallet er ikke et endeligt tal. Skriv null og en status, hvor et tal mangler.',
  cycle: () => 'Data henviser til sig selv. Giv dem uden henvisninger i ring.',
  const: (params) => `Feltet skal have én bestemt værdi${named(params, 'expected')}. Skriv den.`,
  enum: (params) => `Værdien er ikke en af de mulige${named(params, 'allowed')}. Vælg en af dem.`,
  pattern: () => 'Teksten har ikke den form, som feltet kræver. Se beskrivelsen af feltet.',
  format: (params) =>
    nameIn(params, 'format') === 'date'
      ? 'Datoen er ikke skrevet som ÅÅÅÅ-MM-DD, eller dagen findes ikke. Ret den.'
      : `Teksten er ikke skrevet, som feltet kræver${named(params, 'format')}. Ret den.`,
  minimum: (params) =>
    `Tallet er for lille${limit(params, (text) => (params['comparison'] === '>' ? `over ${text}` : `mindst ${text}`))}. Ret det.`,
  maximum: (params) =>
    `Tallet er for stort${limit(params, (text) => (params['comparison'] === '<' ? `under ${text}` : `højst ${text}`))}. Ret det.`,
  'too-short': (params) => `Teksten er for kort${limit(params, (text) => `mindst ${text} tegn`)}. Skriv mere.`,
  'too-long': (params) => `Teksten er for lang${limit(params, (text) => `højst ${text} tegn`)}. Skriv den kortere.`,
  'too-few-items': (params) =>
    `Listen er for kort${limit(params, (text) => `mindst ${text}`)}. Tilføj det, der mangler.`,
  'too-many-items': (params) => `Listen er for lang${limit(params, (text) => `højst ${text}`)}. Del den op.`,

  'unsafe-text': () => 'Teksten har usynlige tegn, der kan vildlede. Skriv den igen som ren tekst.',
  'cpr-like': () => 'Teksten ligner et CPR-nummer. Fjern det: Filen må ikke rumme oplysninger om patienter.',

  'duplicate-id': () => 'Det samme id er brugt to gange. Giv hver sit eget.',
  'unknown-reference': (params) =>
    `Der henvises til ${REFERENCES[nameIn(params, 'to') ?? ''] ?? 'et id'}, som ikke findes i filen. Ret henvisningen, eller tilføj det, der mangler.`,
  'misaligned-column': (params) =>
    `Kolonnen har ikke en plads til hver enhed${aside(numberIn(params, 'expected'), (value) => `der er ${integer(value)} enheder`)}. Tjek dens længde.`,
  'missing-column': (params) => `En kolonne mangler til denne slags indikator${named(params, 'column')}. Tilføj den.`,
  'unexpected-column': () => 'Kolonnen passer ikke til denne slags indikator. Fjern den, eller ret indikatorens slags.',
  'missing-status': () => 'En værdi mangler uden en grund. Tilføj en status, for eksempel notReported eller tooFew.',
  'status-with-value': () => 'Her er både en værdi og en grund til, at den mangler. Behold den ene.',
  'numerator-above-denominator': () => 'Tælleren er større end nævneren. Tjek optællingen.',
  'denominator-zero': () => 'Nævneren er nul. Skriv null og status notApplicable, når ingen er i målgruppen.',
  'not-on-step': () =>
    'Tallet er finere end de trin, som filen viser. Rund det, så ingen kan genkendes på decimalerne.',
  'too-few-practices': (params) =>
    `Her er for få praksis til, at ingen kan genkendes${limit(params, (text) => `mindst ${text}`)}. Læg flere sammen, eller vent, til flere har indberettet.`,
  'value-out-of-range': (params) =>
    `Værdien er uden for det mulige${range(params)}. ${params['maximum'] === 1 ? 'Andele skrives fra 0 til 1, ikke i procent.' : 'Tjek tallet.'}`,
  'interval-out-of-order': () => 'Grænsen ligger på den gale side af værdien. Tjek intervallet.',
  'period-out-of-order': () =>
    'Perioden slutter, før den begynder, eller står i en anden orden end ældste først. Ret den.',
  'incomplete-target': () => 'Målet skal have enten en værdi eller både en nedre og en øvre grænse. Ret det.',
  'code-format': (params) => `Koden har ikke den form, som dens system bruger${named(params, 'system')}. Tjek den.`,
  'check-digit': (params) =>
    `Kontrolcifferet passer ikke${named(params, 'system')}. Tjek, at nummeret er skrevet rigtigt.`,
};

export const issues: IssueMessages = {
  describe: ({ code, params }) => descriptions[code](params),
  where: (pointer) => {
    const steps = pointerSteps(pointer).map((step) => (typeof step === 'number' ? `nr. ${integer(step)}` : step));
    return steps.length === 0 ? 'Hele filen' : `Felt: ${steps.join(' › ')}`;
  },
  warnings: (count) => `Filen er vist, men ${integer(count)} ting bør ses efter.`,
  more: (count) => `Og ${integer(count)} ting mere.`,
};
