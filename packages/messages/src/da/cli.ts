import type { CliArgument, CliMessages, CliParams, FileFault, TableIssueDescriptions, UsageFault } from '../cli.js';
import { packageHelp, packages } from './cli-package.js';
import { meeting, meetingHelp } from './cli-meeting.js';
import { merge, mergeHelp, tallyFormHelp } from './cli-merge.js';
import { checkReleaseHelp, prepare, prepareHelp } from './cli-prepare.js';
import { report, reportHelp } from './cli-report.js';
import { codeSlips } from './code-slips.js';
import { formatsFor } from '../formats.js';

const integer = (value: number): string => formatsFor('da').integer(value);
const amount = (count: number, one: string, other: string): string => `${integer(count)} ${count === 1 ? one : other}`;
const number = (params: CliParams, name: string): number => Number(params[name] ?? 0);

const help = `klynge – data til kvalitetsklynger: CSV ind, kontrolleret fil ud

Brug:
  klynge KOMMANDO [valg]

Kommandoer:
  import     Læs tal fra en CSV-fil og lav en kontrolleret benchmark-fil
  merge      Saml optællinger fra hver praksis i én benchmark-fil
  tally-form
             Lav et skema til optælling på papir
  prepare    Gør en indikator klar til mødet: uden navne, forseglet, med koder
  check-release
             Se, om nye tal kan udgives uden at røbe nogen
  report     Skriv hver praksis' egne tal på én side, før mødet
  validate   Kontrollér filer mod skemaet
  schema     Vis JSON-skemaet for en slags fil
  partner    Lav vCard eller FHIR af en samarbejdspartner, eller omvendt
  package    Kontrollér, vis eller begynd på en klyngepakke
  meeting    Lav kalender, print, mail og deltagerliste af et møde
  demo       Skriv opdigtede, men realistiske eksempelfiler

Valg:
  --lang da|en     Sprog. Ellers efter LC_ALL, LC_MESSAGES eller LANG
  --help, -h       Vis hjælp; "klynge import --help" viser hjælp til import
  --version        Vis version

Slutkode: 0 alt er godt · 1 en fil er forkert eller kan ikke læses ·
2 kommandoen er skrevet forkert

Eksempler:
  klynge demo eksempel
  klynge validate eksempel/benchmark.json
`;

const importHelp = `klynge import – lav en benchmark-fil af en CSV-fil

Brug:
  klynge import DATA.csv --indicator INDIKATOR.json --unit KOLONNE
                [kolonner] [periode] [valg] -o UD.json

  DATA.csv kan være "-" for standard-input. UTF-8, UTF-16 og Windows-1252;
  semikolon, komma eller tabulator mellem kolonnerne; første linje er navne.
  Hele tabellen kontrolleres. Er noget galt, skrives ingen fil.

Kolonner (navnet i første linje):
  --unit KOLONNE          Praksis: ydernummer, anden kode eller navn
  --numerator KOLONNE     Tæller
  --denominator KOLONNE   Nævner
  --value KOLONNE         Værdi: gennemsnit, ratio, standardiserede tal
  --lower, --upper KOLONNE
                          Nedre og øvre konfidensgrænse
  --choice KOLONNE        Svar på "hvordan gør vi"; flere svar skilt med |
  --name KOLONNE          Navn på praksis
  --group KOLONNE         Gruppe, for eksempel klynge
  --group-value VÆRDI     Læs kun rækker med denne gruppe

Periode (enten en kolonne eller to dage):
  --period KOLONNE        2018, 2018-01, 2018-Q1, 2018-H1, 2018-01-01,
                          2018-01-01/2018-06-30 eller 2018/19
  --period-length day|month|quarter|half-year|year
                          Længden, når kolonnen kun har første dag
  --year-start MÅNED      Måneden (1-12), hvor 2018/19 begynder
  --from DAG --to DAG     Én periode for alle rækker, ÅÅÅÅ-MM-DD

Tal:
  --decimal comma|point   Decimaltegn. Ellers afgør hver kolonne det selv
  --separator semicolon|comma|tab
                          Tegn mellem kolonner. Ellers findes det selv
  --status ORD=STATUS     Ord for manglende værdi; kan gentages. STATUS er
                          notReported, tooFew, suppressed, notApplicable
                          Tom, -, NA og NULL: ikke indberettet. <5: skjult

Om filen:
  --ydernummer            --unit er ydernumre: seks cifre, nuller bevares
  --kind practice|cluster|municipality|region|nation
                          Hvad en række er. Standard: practice
  --public                Navnene må vises for alle. Standard: lukket fil
  --id ID                 Filens id. Standard: indikator og opgørelsesdag
  --title TEKST           Titel. Standard: indikatorens
  --source TEKST          Hvor tallene kommer fra
  --cut-off DAG           Dagen, tallene er opgjort. Standard: i dag
  -o, --output FIL        Filen, der skrives; "-" er standard-output
  --force                 Overskriv filen, hvis den findes

Eksempler:
  klynge import tal.csv --indicator lungefunktion.json --unit ydernr \\
    --ydernummer --numerator taeller --denominator naevner --period aar \\
    --source "Kvalitetsenheden" --cut-off 2026-09-15 -o tal.json
  klynge import ventetid.csv --indicator ventetid.json --unit Praksis \\
    --value Dage --from 2026-01-01 --to 2026-06-30 -o ventetid-ud.json
`;

const validateHelp = `klynge validate – kontrollér filer mod skemaet

Brug:
  klynge validate FIL... [--json]

  Slagsen står i filen selv; "klynge schema" viser slagsene. "-" er
  standard-input. Det, der skal rettes, skrives som FIL: STED: BESKED, hvor
  stedet er en JSON Pointer. Værdier fra filen skrives aldrig.

Valg:
  --json           Skriv resultatet som JSON

Slutkode: 0 alle filer er gyldige · 1 en fil er ugyldig eller kan ikke læses ·
2 kommandoen er skrevet forkert

Eksempler:
  klynge validate benchmark.json cluster.json
  klynge validate --json - < benchmark.json
`;

const schemaHelp = `klynge schema – vis JSON-skemaet for en slags fil

Brug:
  klynge schema [SLAGS]

  Uden SLAGS vises en liste over slagsene.

Eksempler:
  klynge schema
  klynge schema benchmark > benchmark.schema.json
`;

const partnerHelp = `klynge partner – samarbejdspartnere til og fra andre formater

Brug:
  klynge partner to-vcard|to-fhir|from-fhir FIL [-o UD] [--force]

  to-vcard   vCard 4.0 til adressebogen. Numre til klinikker står først
  to-fhir    FHIR R4: HealthcareService, Organization og PractitionerRole.
             Det, der er mellem klyngen og partneren, kommer ikke med
  from-fhir  Partnerfil af et FHIR R4-bundle. Er der flere partnere, skrives
             en liste af dem; er én forkert, skrives ingen fil

  FIL kan være "-" for standard-input. De to første tager også en liste af
  partnere, som from-fhir skriver den, og laver én fil af dem alle.

Valg:
  -o, --output FIL   Filen, der skrives. Standard: standard-output
  --force            Overskriv filen, hvis den findes

Eksempler:
  klynge partner to-vcard partner.json -o partner.vcf
  klynge partner to-fhir partner.json -o partner.fhir.json
  klynge partner from-fhir partner.fhir.json
`;

const demoHelp = `klynge demo – skriv opdigtede, men realistiske eksempelfiler

Brug:
  klynge demo MAPPE [--seed TAL] [--force]

  Skriver benchmark.json, cluster.json, indicators/*.json og csv/*.csv for en
  opdigtet klynge med 16 praksis. Navne, ydernumre og tal er opdigtede, og
  filerne siger det selv.

Valg:
  --seed TAL       Samme tal giver samme filer. Standard: 2026
  --force          Overskriv filer, der findes

Eksempler:
  klynge demo eksempel
  klynge demo eksempel --seed 7 --force
`;

/** Arguments as the help calls them. */
const argumentNames: { readonly [Name in CliArgument]: string } = {
  data: 'DATA.csv',
  file: 'FIL',
  tallies: 'OPTÆLLING',
  indicator: 'INDIKATOR.json',
  directory: 'MAPPE',
  benchmark: 'BENCHMARK.json',
  name: 'NAVN',
  releases: 'GAMMEL.json NY.json',
};

const usage: { readonly [Code in UsageFault['code']]: (fault: Extract<UsageFault, { code: Code }>) => string } = {
  'unknown-command': () => 'Kommandoen findes ikke.',
  'unknown-option': ({ option }) => `Valget ${option} findes ikke.`,
  'value-needed': ({ option }) => `Der mangler en værdi efter ${option}.`,
  'no-value-allowed': ({ option }) => `${option} skal stå uden værdi.`,
  'option-twice': ({ option }) => `${option} står mere end én gang.`,
  'option-needed': ({ option }) => `${option} mangler.`,
  'option-excluded': ({ option, other }) => `${option} og ${other} kan ikke bruges sammen.`,
  'option-incomplete': ({ option, other }) => `${option} kræver også ${other}.`,
  'value-not-allowed': ({ option, allowed }) => `Værdien efter ${option} kan ikke bruges. Muligt: ${allowed}.`,
  'argument-needed': ({ argument }) => `${argumentNames[argument]} mangler.`,
  'unknown-kind': ({ allowed }) => `Slagsen findes ikke. Muligt: ${allowed}.`,
  'unknown-action': ({ command, allowed }) => `Skriv efter ${command}, hvad der skal gøres. Muligt: ${allowed}.`,
  'name-not-allowed': () => 'Navnet kan kun have små bogstaver fra a til z, tal og bindestreg.',
  'too-many-arguments': () => 'Der er for mange argumenter.',
};

const files: { readonly [Fault in FileFault]: string } = {
  'not-found': 'Filen eller mappen findes ikke.',
  'is-directory': 'Det er en mappe, ikke en fil.',
  'not-a-directory': 'Det er en fil, ikke en mappe.',
  'no-permission': 'Der er ikke adgang til filen.',
  'too-large': 'Filen er større end 64 MB.',
  'not-text': 'Filen er ikke tekst i UTF-8.',
  exists: 'Filen findes allerede og er ikke ændret. Brug --force for at overskrive den.',
  'not-empty': 'Mappen er ikke tom, og intet er ændret. Vælg en ny, eller brug --force.',
  'foreign-files': 'Mappen rummer andre filer end dem, klynge prepare laver. Intet er ændret. Vælg en ny mappe.',
  changed: 'Filen er ændret imens af en anden. Intet er skrevet; kør kommandoen igen.',
  unreadable: 'Filen kan ikke læses.',
  unwritable: 'Filen kan ikke skrives.',
};

const roles: { readonly [role: string]: string } = {
  unit: '--unit',
  numerator: '--numerator',
  denominator: '--denominator',
  value: '--value',
  lower: '--lower',
  upper: '--upper',
  choice: '--choice',
  period: '--period',
  name: '--name',
  group: '--group',
};

const option = (params: CliParams): string => roles[String(params['role'])] ?? '';

const tableIssue: TableIssueDescriptions = {
  'too-large': () => 'Filen er større end 64 MB. Del den op.',
  'empty-file': () => 'Filen er tom. Første linje skal være kolonnernes navne.',
  'too-many-columns': (params) => `Linjen har flere end ${integer(number(params, 'limit'))} kolonner.`,
  'broken-quotes': () => 'Et anførselstegn er ikke lukket, eller det står midt i en celle.',
  'column-needed': (params) => `Indikatoren er af slagsen ${params['kind'] ?? ''} og kræver ${option(params)}.`,
  'column-not-of-kind': (params) =>
    `Indikatoren er af slagsen ${params['kind'] ?? ''} og kan ikke bruge ${option(params)}.`,
  'column-not-found': (params) =>
    `Kolonnen efter ${option(params)} findes ikke i første linje, der har ` +
    `${amount(number(params, 'columns'), 'kolonne', 'kolonner')}. Skriv navnet præcis som i filen.`,
  'column-ambiguous': (params) => `Flere kolonner har navnet efter ${option(params)}. Giv dem hver sit navn.`,
  'group-not-found': () => 'Ingen rækker har værdien efter --group-value.',
  'no-rows': () => 'Der er ingen rækker under kolonnernes navne.',
  'row-length': (params) =>
    `Linjen har ${amount(number(params, 'found'), 'celle', 'celler')}; ` +
    `der skal være ${integer(number(params, 'expected'))}.`,
  'too-many-units': (params) => `Der er flere end ${integer(number(params, 'limit'))} enheder.`,
  'too-many-periods': (params) => `Der er flere end ${integer(number(params, 'limit'))} perioder.`,
  'too-many-groups': (params) => `Der er flere end ${integer(number(params, 'limit'))} grupper.`,
  'too-many-places': (params) =>
    `Enheder gange perioder giver mere end ${integer(number(params, 'limit'))} pladser. Del filen op.`,
  'cpr-like': () => 'Cellen ligner et CPR-nummer. Filen må ikke rumme oplysninger om patienter.',
  'unit-missing': () => 'Der står ikke, hvilken praksis rækken hører til.',
  'unit-not-ydernummer': () => 'Cellen er ikke et ydernummer: et til seks cifre, ikke lutter nuller.',
  'period-unreadable': () => 'Perioden kan ikke læses. Se formerne i: klynge import --help',
  'period-year-start': () => 'Året går over to kalenderår. Skriv med --year-start, hvilken måned det begynder.',
  'not-a-number': () => 'Cellen er hverken et tal eller et kendt ord for en manglende værdi.',
  'ambiguous-number': () =>
    'Tallet kan læses på to måder (1.234 er både tusind og en brøk). Vælg med --decimal comma eller point.',
  'mixed-decimals': () => 'Kolonnen blander decimalkomma og decimalpunktum.',
  negative: () => 'Tallet er negativt; tæller og nævner kan ikke være under nul.',
  'unknown-choice': () => 'Svaret er ikke et af indikatorens.',
  'duplicate-row': (params) => `Samme praksis og periode står også på linje ${integer(number(params, 'first'))}.`,
  'numerator-above-denominator': () => 'Tælleren er større end nævneren.',
  'denominator-zero': () => 'Nævneren er nul, men der er et tal.',
  'value-out-of-range': () =>
    'Værdien er uden for det mulige. En andel skrives som brøk (0,45) eller med procenttegn (45 %).',
  'interval-out-of-order': () => 'Konfidensgrænserne omslutter ikke værdien.',
  'incomplete-row': () => 'Kun den ene af tæller og nævner er der; rækken læses som ikke indberettet.',
  'looks-like-ydernummer': () =>
    'Kolonnen ligner ydernumre, hvis forreste nuller kan være tabt. Brug --ydernummer, hvis det er det.',
  'zeros-restored': (params) =>
    `${amount(number(params, 'count'), 'ydernummer', 'ydernumre')} havde under seks cifre og fik nuller foran.`,
};

/** The words of the command line in Danish. */
export const cli: CliMessages = {
  language: 'da',
  help,
  commandHelp: {
    import: importHelp,
    merge: mergeHelp,
    'tally-form': tallyFormHelp,
    prepare: prepareHelp,
    'check-release': checkReleaseHelp,
    report: reportHelp,
    validate: validateHelp,
    schema: schemaHelp,
    partner: partnerHelp,
    package: packageHelp,
    meeting: meetingHelp,
    demo: demoHelp,
  },
  usage: (fault) => (usage[fault.code] as (fault: UsageFault) => string)(fault),
  seeHelp: (command) => `Se: klynge ${command === undefined ? '' : `${command} `}--help`,
  file: (fault, path) => `${path}: ${files[fault]}`,
  place: (line, column) =>
    [line === null ? '' : `linje ${integer(line)}`, column === null ? '' : `kolonne ${integer(column)}`]
      .filter((part) => part !== '')
      .join(', '),
  tableIssue,
  warning: 'Bemærk',
  more: (count) => `... og ${integer(count)} til.`,
  progress: (fraction, rows) => `Læser: ${formatsFor('da').percent(fraction)}, ${amount(rows, 'række', 'rækker')}`,
  imported: (counts, path) => {
    const absent = [
      [counts.notReported, 'ikke indberettet'],
      [counts.suppressed, 'skjult'],
      [counts.tooFew, 'for få'],
      [counts.notApplicable, 'ikke relevant'],
    ] as const;
    const reasons = absent.filter(([count]) => count > 0).map(([count, words]) => `${integer(count)} ${words}`);
    const without = reasons.length === 0 ? '' : ` Uden tal: ${formatsFor('da').list(reasons)}.`;
    return (
      `${path}: ${amount(counts.figures, 'tal', 'tal')} for ${amount(counts.units, 'enhed', 'enheder')} ` +
      `i ${amount(counts.periods, 'periode', 'perioder')}, fra ${amount(counts.rows, 'række', 'rækker')}.${without}`
    );
  },
  importRefused: (issues) => `Ingen fil er skrevet: ${amount(issues, 'ting', 'ting')} skal rettes.`,
  sourceNotStated: { da: 'ikke oplyst', en: 'not stated' },
  valid: (concept, warnings) =>
    `gyldig ${concept}${warnings === 0 ? '' : `, ${amount(warnings, 'ting', 'ting')} at se på`}`,
  invalid: (issues) => `ugyldig: ${amount(issues, 'ting', 'ting')} skal rettes`,
  atLeast: (issues) => `ugyldig: mindst ${amount(issues, 'ting', 'ting')} skal rettes; kun de første er vist`,
  unknownConcept: 'Filen er ikke JSON af en kendt slags. Feltet "schema" skal nævne slagsen.',
  concepts: {
    benchmark: 'Tal for navngivne enheder med deres indikatorer',
    indicator: 'En indikator: hvad den betyder, og hvordan den tælles',
    cluster: 'En kvalitetsklynge',
    partner: 'En samarbejdspartner',
    'cluster-package': 'En klyngepakke: indikatorer, møder, materiale og opfølgning',
    anonym: 'En indikator for en klynge, uden navne',
    navne: 'Navnene til en anonym fil',
    forseglet: 'Navnene til en anonym fil, krypteret',
    egen: 'Én praksis’ egne tal til en anonym fil',
    udgivelse: 'Hvis tal der er udgivet; kun til den, der laver filerne',
    tally: 'Det, én praksis selv har talt op for en indikator',
    politik: 'En klynges egne, strengere grænser',
    meeting: 'Et møde: dagsorden, referat og aftaler',
    'topic-round': 'Emner, som klyngen har samlet ind og stemt om',
    'theme-plan': 'De temaer, som klyngen følger',
    project: 'Et projekt, som flere klynger er fælles om',
    'action-plan': 'Det, én praksis ændrer hos sig selv',
    evaluation: 'Hvad deltagerne fik ud af et møde',
  },
  partnersWritten: (count, path) => `${path}: ${amount(count, 'partner', 'partnere')} skrevet.`,
  leftOut: (pointers) => `Formatet har ikke plads til: ${pointers.join(', ')}`,
  meeting,
  noPartner: 'Filen har ingen partner (HealthcareService).',
  demoWritten: (count, directory) => `${directory}: ${amount(count, 'fil', 'filer')} skrevet. Alle tal er opdigtede.`,
  package: packages,
  prepare,
  merge,
  report,
  codeSlips,
  internalFault: 'Programmet gik i stå og har ikke fortalt hvorfor, fordi det kunne røbe data.',
};
