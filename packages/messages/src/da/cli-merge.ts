import type { MergeMessages, MergePlace } from '../cli-merge.js';
import { formatsFor } from '../formats.js';

const integer = (value: number): string => formatsFor('da').integer(value);

const placeText = ({ path, line }: MergePlace): string => (line === null ? path : `${path}, linje ${integer(line)}`);

export const mergeHelp = `klynge merge – saml klyngens egne optællinger i én benchmark-fil

Brug:
  klynge merge OPTÆLLING... --indicator FIL|ID --practices KLYNGE.json
               -o UD.json [valg]

  OPTÆLLING er de små filer, JSON eller CSV, fra hver praksis. En praksis,
  der ikke har sendt noget, står som ikke indberettet. Er noget galt med én
  fil, skrives ingen: forkert tal eller periode, en praksis to gange eller
  uden for klyngen, flere end der kan være.
  Praksis nævnes ikke ved navn på skærmen; kun filerne gør.
  Har folk i en praksis svaret hver for sig, lægges deres svar sammen. Praksis
  får de svar, mindst halvdelen gav; antal personer kommer ikke i filen.
  Flere dele fra samme praksis lægges sammen, og det siges. Samme del to gange
  afvises. Er en del rettet, så fjern den gamle fil.

Valg:
  --indicator FIL|ID      Indikatoren: en fil, eller et id i --package eller
                          --practices
  --package PAKKE         Klyngepakken med indikatoren: en fil, eller navnet på
                          en, der følger med. Optællinger til pakkens andre
                          indikatorer springes over
  --practices FIL         De praksis, der er spurgt: en klynge med members
                          eller en benchmark-fil
  --from DAG --to DAG     Aftalt periode, ÅÅÅÅ-MM-DD. Standard: den første
                          fils; alle skal have den samme
  --group ID              Kun praksis i denne gruppe af en benchmark-fil
  --id ID                 Benchmark-filens id
  --title TEKST           Dens titel. Standard: indikatorens
  --source TEKST          Kilde. Standard: klyngens egen optælling
  --cut-off DAG           Opgjort den. Standard: i dag
  -o, --output, --out FIL Filen, der skrives; "-" er standard-output
  --force                 Overskriv filen, hvis den findes

Eksempler:
  klynge merge svar/*.json --indicator urin.json \\
    --practices cluster.json -o urin-tal.json
  klynge merge dagen/*.json --package travlhed-organisering \\
    --indicator vaelter-dagen --practices cluster.json -o dagen.json
`;

export const tallyFormHelp = `klynge tally-form – skema til optælling på papir

Brug:
  klynge tally-form INDIKATOR -o SKEMA.html [valg]

  Et A4-skema til print: felter til kryds, vejledning og plads til summen.
  Skemaet siger, at der ikke må stå navne eller CPR-numre. Indikatoren er en
  andel, en rate, et antal eller et svar: en fil, eller et id i --package.
  Svarer folk hver for sig, følger der sedler med til at klippe ud.

Valg:
  --package PAKKE         Klyngepakken med indikatoren: en fil, eller navnet på
                          en, der følger med
  --from DAG --to DAG     Perioden, ÅÅÅÅ-MM-DD. Ellers skrives den i hånden
  --format html|csv       csv er et tomt regneark med de rigtige kolonner.
                          Standard: html
  -o, --output FIL        Filen, der skrives; "-" er standard-output
  --force                 Overskriv filen, hvis den findes

Eksempler:
  klynge tally-form urin.json --from 2026-10-01 --to 2026-11-30 -o skema.html
  klynge tally-form vaelter-dagen --package travlhed-organisering -o svar.html
`;

/** The words of `klynge merge`. */
export const merge: MergeMessages = {
  faults: {
    'not-countable': () => 'Indikatoren er et gennemsnit eller en ratio. Læs den med klynge import i stedet.',
    'no-tallies': () => 'Der er ingen optællinger.',
    'other-indicator': () => 'Optællingen hører til en anden indikator.',
    'other-kind': () => 'Optællingen er af en anden slags end indikatoren.',
    'other-period': () => 'Optællingen er fra en anden periode end de andre.',
    'unknown-practice': () => 'Praksis er ikke blandt dem, der er spurgt. Tjek ydernummeret.',
    'ambiguous-practice': () => 'To praksis på listen har samme ydernummer. Ret listen.',
    'duplicate-practice': ({ first }) =>
      `Samme praksis har også sendt ${first === undefined ? 'en anden fil' : placeText(first)}. Behold den nyeste.`,
    'unknown-choice': () => 'Et svar er ikke et af indikatorens.',
    'refused-by-schema': () => 'Indikatoren eller listen med praksis passer ikke til skemaet. Kør klynge validate.',
    'not-a-tally': () => 'Filen er hverken en optælling i JSON eller et regneark med de rigtige kolonner.',
    'column-not-found': ({ column }) => `Kolonnen "${column ?? ''}" mangler i første linje.`,
    'column-ambiguous': ({ column }) => `Kolonnen "${column ?? ''}" står der flere gange.`,
    'no-rows': () => 'Der er ingen tal under kolonnernes navne.',
    'row-length': () => 'Linjen har flere celler end den første linje.',
    'not-a-count': ({ column }) => `Der skal stå et helt tal fra 0 og op i kolonnen "${column ?? ''}".`,
    'not-a-day': ({ column }) => `Skriv datoen som ÅÅÅÅ-MM-DD i kolonnen "${column ?? ''}".`,
    'no-practices': () => 'Filen nævner ingen praksis. En klynge skal have members.',
    'unknown-indicator': () => 'Indikatoren findes hverken som fil eller som id i filen efter --practices.',
  },
  reported: (reported, expected, notApplicable) =>
    `${integer(reported)} af ${integer(expected)} har indberettet.` +
    (notApplicable === 0 ? '' : ` ${integer(notApplicable)} af dem har ingen at tælle.`),
  joined: (places, isAlike) =>
    `${formatsFor('da').list(places.map(placeText))} er fra samme praksis og er lagt sammen. ` +
    (isAlike
      ? 'Nogle af dem har præcis samme tal: Er det samme optælling, så fjern den ene, og kør igen med --force.'
      : 'Retter den ene den anden, så fjern den gamle, og kør igen med --force.'),
  passedOver: (files) =>
    `${integer(files)} ${files === 1 ? 'fil hører' : 'filer hører'} til pakkens andre indikatorer.`,
  notInPackage: (ids) => `Pakken har ikke den indikator. Vælg en af dem, der kan tælles: ${ids.join(', ')}.`,
  people: (respondents, practices) =>
    `${integer(respondents)} personer i ${integer(practices)} praksis har svaret hver for sig:`,
  peopleAnswer: (label, count, respondents) => `${label}: omkring ${integer(count)} af ${integer(respondents)}`,
  written: (path) => `${path}: skrevet.`,
  refused: (issues) => `Ingen fil er skrevet: ${integer(issues)} ting skal rettes.`,
  source: { da: 'Klyngens egen optælling', en: 'The cluster’s own count' },
};
