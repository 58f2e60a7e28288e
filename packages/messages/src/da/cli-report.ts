import type { ReportMessages } from '../cli-report.js';
import { formatsFor } from '../formats.js';

const integer = (value: number): string => formatsFor('da').integer(value);

export const reportHelp = `klynge report – egne tal på én side til hver praksis, før mødet

Brug:
  klynge report BENCHMARK.json --practice ID --out MAPPE [valg]
  klynge report BENCHMARK.json --all --out MAPPE [valg]

  Skriver i MAPPE: én rapport-*.html til hver praksis, klar til print på A4,
  og fordeling.csv, der siger hvis filerne er. Siden viser praksissens egne
  tal. De andre er prikker uden navn, og er filen lukket, er deres tal
  afrundet. Enten skrives alle filer eller ingen. Filnavne er tilfældige.

Valg:
  --practice ID        Id eller ydernummer. Kan gentages
  --all                Alle praksis i filen, der har tal
  --indicator ID       Kun denne indikator. Kan gentages. Standard: alle
  --period ID          Perioden. Standard: den nyeste med tal
  --group ID           Kun praksis i denne gruppe, for eksempel babyklyngen
  --guide ADRESSE      Vejledning til tallene, kun https; {indicator} bliver
                       til indikatorens id
  --out MAPPE          Ny eller tom mappe
  --force              Erstat filerne fra en tidligere klynge report

Eksempler:
  klynge report benchmark.json --all --out rapporter
  klynge report benchmark.json --practice 999003 --out rapport \\
    --indicator lungefunktion --guide https://eksempel.dk/{indicator}
`;

/** The words of `klynge report` in Danish. */
export const report: ReportMessages = {
  faults: {
    'no-practices': 'Filen har ingen praksis.',
    'unknown-practice': 'Mindst én praksis efter --practice findes ikke i filen. Brug dens id eller ydernummer.',
    'unknown-indicator': 'Filen mangler mindst én af de indikatorer, der står efter --indicator.',
    'unknown-period': 'Filen har ingen periode med det id.',
    'unknown-group': 'Filen har ingen gruppe med det id.',
    'no-figures': 'Filen har ingen tal for de praksis.',
    'no-cryptography': 'Her mangler WebCrypto, som filnavnene bliver trukket med. Brug Node 20 eller nyere.',
  },
  written: (reports, directory) =>
    `${directory}: ${integer(reports)} ${reports === 1 ? 'rapport' : 'rapporter'} skrevet.`,
  withoutFigures: (practices) => `${integer(practices)} praksis har ingen tal og får ingen rapport.`,
  longer: (reports) => `${integer(reports)} ${reports === 1 ? 'rapport fylder' : 'rapporter fylder'} mere end ét ark.`,
  advice: 'Send hver fil til sin praksis alene. Slet derefter fordeling.csv, som er lige så hemmelig som navnene.',
};
