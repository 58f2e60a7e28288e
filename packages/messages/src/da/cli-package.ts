import type { PackageMessages } from '../cli-package.js';
import { formatsFor } from '../formats.js';

const integer = (value: number): string => formatsFor('da').integer(value);
const amount = (count: number, one: string, other: string): string => `${integer(count)} ${count === 1 ? one : other}`;

export const packageHelp = `klynge package – klyngepakker: emne, tal, møde og opfølgning i én fil

Brug:
  klynge package list
  klynge package validate FIL|PAKKE...
  klynge package new NAVN [--from PAKKE] [--out MAPPE] [--force]

  list       De pakker, der følger med, og hvad de er til
  validate   Kontrollér pakker mod skemaet, og se, om møderne holder tiden.
             Værdier fra filen skrives aldrig
  new        Skriv NAVN.json at begynde på: et tomt udkast, der kan læses,
             eller en kopi af en pakke, der følger med. NAVN er små bogstaver
             fra a til z, tal og bindestreg

Valg:
  --from PAKKE     Begynd med en kopi, for eksempel opioider
  --out MAPPE      Mappen, filen skrives i. Standard: den, du står i
  --force          Overskriv filen, hvis den findes

Slutkode: 0 alt er godt · 1 en fil er ugyldig, kan ikke læses eller skrives ·
2 kommandoen er skrevet forkert

Eksempler:
  klynge package list
  klynge package new vores-emne
  klynge package new vores-opioider --from opioider --out pakker
  klynge package validate pakke.json
`;

/** The words of `klynge package` in Danish. */
export const packages: PackageMessages = {
  holds: ({ indicators, meetings, materials, partners }) =>
    formatsFor('da').list([
      amount(indicators, 'indikator', 'indikatorer'),
      amount(meetings, 'møde', 'møder'),
      amount(materials, 'materiale', 'materialer'),
      amount(partners, 'samarbejdspartner', 'samarbejdspartnere'),
    ]),
  meetingFits: (planned, agreed) => `${integer(planned)} af ${amount(agreed, 'minut', 'minutter')} er planlagt`,
  meetingTooLong: (planned, agreed) =>
    `Punkterne varer ${amount(planned, 'minut', 'minutter')}, og mødet er sat til ${integer(agreed)}.`,
  listed: (indicators, minutes, version) =>
    `${amount(indicators, 'indikator', 'indikatorer')} · ` +
    `${amount(minutes.length, 'møde', 'møder')} på ${formatsFor('da').list(minutes.map(integer))} minutter · ` +
    `version ${version}`,
  howToBegin: 'Begynd på jeres egen med: klynge package new NAVN --from PAKKE',
  written: (path) => `${path}: skrevet. Ret teksterne, og kontrollér med: klynge package validate`,
  skeleton: {
    title: 'Skriv pakkens navn',
    topic: 'Emne',
    purpose: 'Skriv, hvad klyngen får ud af det, i en sætning eller to.',
    author: 'Skriv, hvem der har lavet pakken',
    licence: 'Skriv, på hvilke vilkår pakken må bruges',
    caveat: 'Skriv, hvad pakken ikke kan.',
    indicatorTitle: 'Skriv, hvad der måles',
    description: 'Skriv definitionen i én sætning uden enhed og retning',
    numerator: 'Skriv, hvem eller hvad der tælles',
    denominator: 'Skriv, hvem eller hvad der tælles af',
    codingIsNotCare: 'Kodning er ikke det samme som behandling: Det, der ikke er registreret, tæller ikke med.',
    targetNote: 'Skriv, hvorfor der ikke er et mål, eller sæt et mål med kilde.',
    idea: 'Skriv noget, en praksis kunne prøve.',
    sign: 'Skriv, hvordan praksis ser, at det virker.',
    meetingTitle: 'Møde om emnet',
    meetingDescription: 'To timer med egne tal og en aftale.',
    alone: 'Se på egne tal, alene og i stilhed',
    understand: 'Forstår vi tallene?',
    why: 'Hvorfor gør vi forskelligt?',
    open: 'Vil vi give os til kende for hinanden?',
    agree: 'Aftaler: hvad, hvem, hvornår',
    material: 'Med hjem til klinikken',
    materialText: 'Hvad vil vi prøve? Hvem er tovholder? Hvordan ser vi, at det virker?',
    partner: 'Skriv en rolle, ikke en person',
    partnerPurpose: 'Skriv, hvad I beder om.',
    practicesGet: 'Skriv, hvad praksis får.',
    partnerGets: 'Skriv, hvad partneren får.',
    question: 'Hvad kan vi selv ændre?',
    followUp: 'Se på tallet igen.',
  },
};
