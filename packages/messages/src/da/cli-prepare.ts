import type { PrepareMessages, PrepareParams } from '../cli-prepare.js';
import { formatsFor } from '../formats.js';

const integer = (value: number): string => formatsFor('da').integer(value);
const number = (params: PrepareParams, name: string): number => params[name] ?? 0;
const practices = (params: PrepareParams): string => `${integer(number(params, 'practices'))} praksis`;
const answers = (count: number): string => `${integer(count)} ${count === 1 ? 'svar' : 'svar'}`;

export const prepareHelp = `klynge prepare – gør tal klar til mødet, uden navne

Brug:
  klynge prepare BENCHMARK.json --indicator ID --out MAPPE [valg]

  Skriver i MAPPE: anonym.json til den fælles skærm, navne.json eller
  forseglet.json med navnene, én egen-*.json til hver praksis, fordeling.csv,
  der siger hvis filerne er, og udgivelse.json. Enten skrives alle filer eller
  ingen. Id'er, numre og rækkefølge er nye hver gang.
  Tal, der kunne røbe en praksis, vises grovere, eller runden afvises.

Valg:
  --indicator ID          Indikatoren
  --period ID             Perioden. Standard: den nyeste med tal
  --group ID              Kun praksis i denne gruppe, for eksempel babyklyngen
  --policy FIL            Strengere grænser (klynge schema politik)
  --sealed, --sealed=each Forsegl navnene, og lav koder.html til print: én
                          side til hver praksis. Navnene åbnes kun af alles
                          JA; med each åbner hver praksis kun sit eget navn
  --without PRAKSIS       Id eller ydernummer på en praksis, der ikke deltager.
                          Kan gentages. Ingen eller mindst tre
  --release-log FIL       Sammenlign med tidligere udgivelser, og skriv til.
                          Findes filen ikke, laves den
  --out MAPPE             Ny eller tom mappe
  --force                 Erstat filerne fra en tidligere klynge prepare

  Melder nogen fra i sidste øjeblik: kør kommandoen igen med --without og
  --force, og print de nye sider. De gamle koder virker ikke længere.

Eksempler:
  klynge prepare benchmark.json --indicator lungefunktion --out runde
  klynge prepare benchmark.json --indicator lungefunktion --sealed \\
    --release-log log.json --out forseglet
`;

export const checkReleaseHelp = `klynge check-release – må tallene udgives oven på de gamle?

Brug:
  klynge check-release GAMMEL.json NY.json [--policy FIL]

  Filerne er udgivelse.json fra klynge prepare, eller en log. Har to
  udgivelser af samme tal én eller to praksis til forskel, kan deres tal
  regnes ud. Så afvises den nye.

Valg:
  --policy FIL     Strengere grænser (klynge schema politik)

Slutkode: 0 må udgives · 1 afvist, eller en fil kan ikke læses ·
2 kommandoen er skrevet forkert

Eksempler:
  klynge check-release gammel.json ny.json
`;

/** The words of `klynge prepare` and `klynge check-release`, in Danish. */
/** What to know of releases that share some of their practices. */
const overlap = (releases: number) =>
  releases > 0
    ? ' Nogle af praksisserne står også i en tidligere udgivelse af de samme tal. Ved siden af hinanden fortæller to mere, end de gør hver for sig: vis kun den ene.'
    : '';

export const prepare: PrepareMessages = {
  notes: {
    'below-floor': (params) =>
      `For få har indberettet: ${practices(params)}, og der skal være ${integer(number(params, 'floor'))}. ` +
      'Filen siger kun, hvor mange der har indberettet.',
    coarsened: (params) =>
      `Tallene vises ${integer(number(params, 'by'))} trin ad gangen. Ellers kunne nogen regne ud, hvem de hører til.`,
    'bands-left-out': (params) =>
      number(params, 'bands') === 0
        ? 'Usikkerheden vises ikke. Den kunne røbe en praksis.'
        : `Usikkerheden vises kun i ${integer(number(params, 'bands'))} grupper. Flere kunne røbe en praksis.`,
    'denominators-unknown': (params) =>
      `${practices(params)} har ingen nævner i filen, så for dem er det ikke prøvet, om tallet røber dem.`,
    'too-few-patients': (params) => `${practices(params)} har for få patienter til, at tallet kan vises for andre.`,
    suppressed: (params) => `${practices(params)} har et lille antal, som ikke vises.`,
    'answers-merged': (params) =>
      `${answers(number(params, 'answers'))} står under "andet". Hver for sig har for få praksis givet dem.`,
    'median-instead': () =>
      'Klyngens samlede tal ville fortælle for meget om en enkelt praksis. Medianen står i stedet.',
    'names-missing': (params) => `${practices(params)} har intet navn i filen, så der er ingen navneliste.`,
  },
  faults: {
    'unknown-indicator': 'Filen har ingen indikator med det id.',
    'unknown-period': 'Filen har ingen periode med det id.',
    'unknown-group': 'Filen har ingen gruppe med det id.',
    'unknown-unit': 'Mindst én praksis efter --without findes ikke blandt rundens. Brug dens id eller ydernummer.',
    'no-figures': 'Filen har ingen tal for praksis i den periode.',
    'too-many-practices': 'Der er flere end 200 praksis.',
    identifiable: 'Selv ti gange grovere kunne tallene røbe, hvem de hører til. Runden er ikke lavet.',
    'no-cryptography':
      'Her mangler WebCrypto (crypto.subtle), og intet svagere bruges i stedet. Brug Node 20 eller nyere.',
    'not-valid': 'Runden holder ikke sine egne regler og er ikke lavet.',
    'no-names': 'Der er ingen navne at forsegle.',
    'name-too-long': 'Et navn er for langt til konvolutten.',
    'too-few-remain': 'En eller to praksis ville stå uden navn og dermed være kendt. Lad ingen eller mindst tre stå.',
    'too-few-take-part': 'For få deltager. En konvolut med så få navne beskytter ingen.',
  },
  prepared: (files, directory) => `${directory}: ${integer(files)} filer skrevet.`,
  counts: ({ expected, reported, rows, named }) =>
    `${integer(reported)} af ${integer(expected)} praksis har indberettet.` +
    (rows === 0 ? '' : ` Runden har ${integer(rows)} rækker.`) +
    (named === 0 ? '' : ` ${integer(named)} navne kan åbnes.`),
  readers: 'Hvem får hvad:',
  reader: {
    anonym: 'til den fælles skærm',
    navne: 'til den, der leder mødet; åbnes først, når klyngen er enig',
    forseglet: 'til den fælles skærm; kan ikke læses uden alles koder',
    koder: 'print den: én side til hver praksis, og kun til den',
    egen: 'én til hver praksis, og kun til den',
    fordeling: 'kun til jer selv: hvis egen-filerne er',
    udgivelse: 'kun til jer selv: hvis tal der er udgivet',
  },
  advice: (isSealed) =>
    isSealed
      ? 'Slet koder.html og fordeling.csv, når siderne og filerne er delt ud.'
      : 'Slet fordeling.csv, når filerne er delt ud.',
  nothingWritten: 'Ingen fil er skrevet.',
  release: (finding) => {
    switch (finding.code) {
      case 'passed':
        return finding.compared === 0
          ? 'Ingen tidligere udgivelse har de samme tal.'
          : `Holdt op mod ${integer(finding.compared)} tidligere udgivelser af de samme tal: må udgives.${overlap(finding.overlapping)}`;
      case 'too-few-differ':
        return (
          `En tidligere udgivelse har ${integer(finding.practices)} praksis til forskel. Deres tal kunne regnes ud. ` +
          `Forskellen skal være 0 eller mindst ${integer(finding.smallestGroup)}.`
        );
      case 'not-comparable':
        return 'En tidligere udgivelse kender praksis på ydernummer og denne på id, eller omvendt. De kan ikke sammenlignes.';
      case 'not-checked':
        return 'Tidligere udgivelser er ikke set efter. Det gør --release-log.';
    }
  },
  releasesPassed: (releases, overlapping) =>
    `må udgives: ${integer(releases)} ${releases === 1 ? 'ny udgivelse' : 'nye udgivelser'}${overlapping > 0 ? `.${overlap(overlapping)}` : ''}`,
  addressColumns: { file: 'Fil', practice: 'Praksis', ydernummer: 'Ydernummer' },
};
