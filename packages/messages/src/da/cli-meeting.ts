import type { MeetingCommandMessages } from '../cli-meeting.js';

export const meetingHelp = `klynge meeting – et møde til kalender, papir, mail og tabel

Brug:
  klynge meeting ics MØDE.json... [-o UD.ics]
  klynge meeting print MØDE.json [--as agenda|script|minutes] [-o UD.html]
  klynge meeting mail MØDE.json [--as invitation|minutes] [-o UD.eml]
  klynge meeting take-home MØDE.json [--practice ID] [valg] [-o UD.html]
  klynge meeting attendance MØDE.json [-o UD.csv]
  klynge meeting json MØDE.json [-o UD.json]

  ics         Kalenderfil med dagsorden i dansk tid. Flere møder bliver en
              serie. En ny udgave med højere revision retter den gamle
  print       Dagsorden til deltagerne, drejebog til dem, der leder mødet,
              eller referat. Side til print i en browser
  mail        Kladde, som åbnes i et mailprogram: indkaldelse med kalenderfil,
              eller referat. Uden modtagere
  take-home   Med hjem til klinikken: én side til personalet, uden tal
  attendance  Hvem der kom, som CSV til deltagerlisten
  json        Filen selv, med felterne i skemaets rækkefølge

  MØDE.json kan være "-" for standard-input. Referat, drejebog og
  deltagerliste rummer navne.

Valg:
  --as agenda|script|minutes|invitation
                     Hvad der laves. Standard: agenda, og invitation for mail
  --practice ID      Praksis, som siden er til. Ellers er rækkerne tomme
  --plan FIL         Praksis' egen handleplan
  --themes FIL       Temaplan, hvor overskriften og hvorfor står
  --indicator FIL    Indikator, der følges. Kan gentages
  --headline TEKST   Overskrift i stedet for temaet
  --why TEKST        Hvorfor, i én sætning
  --next DAG         Dagen for næste møde, ÅÅÅÅ-MM-DD
  -o, --output FIL   Filen, der skrives. Standard: standard-output
  --force            Overskriv filen, hvis den findes

Eksempler:
  klynge meeting ics moede.json -o moede.ics
  klynge meeting print moede.json --as script -o drejebog.html
  klynge meeting mail moede.json --as minutes -o referat.eml
  klynge meeting take-home moede.json --practice aakanden --plan plan.json \\
    --next 2027-03-03 -o med-hjem.html
  klynge meeting attendance moede.json -o deltagere.csv
`;

/** The words of `klynge meeting` in Danish. */
export const meeting: MeetingCommandMessages = {
  written: (path) => `${path}: skrevet.`,
  faults: {
    'nobody-came': 'Ingen er skrevet op som mødt. Sæt fremmøde i mødet først.',
    'unknown-practice': 'Praksis efter --practice er ikke med i mødet.',
    'plan-of-another': 'Handleplanen er en anden praksis’. Ingen fil er skrevet.',
    'cpr-like': 'Overskriften eller grunden ligner et CPR-nummer. Ingen fil er skrevet.',
  },
};
