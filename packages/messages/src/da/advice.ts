import type { AdviceFacts, AdviceMessages } from '../advice.js';
import { timeFormatsFor } from '../format-times.js';
import { formatsFor } from '../formats.js';

const formats = formatsFor('da');
const { time, duration } = timeFormatsFor('da');

const number = (facts: AdviceFacts, name: string): number => Number(facts[name] ?? 0);
const text = (facts: AdviceFacts, name: string): string => String(facts[name] ?? '');
const clock = (facts: AdviceFacts, name: string): string => time(text(facts, name).slice(-5));
const minutes = (facts: AdviceFacts): number => number(facts, 'minutes');
const count = (value: number, one: string, other: string): string =>
  `${formats.integer(value)} ${value === 1 ? one : other}`;
const minutesLong = (facts: AdviceFacts): string => count(minutes(facts), 'minut', 'minutter');
const edge = (facts: AdviceFacts): string => (facts['field'] === 'end' ? 'Mødets slut' : 'Mødets start');
/** A meeting that is made shorter ends earlier too. */
const andEnd = (facts: AdviceFacts): string =>
  facts['end'] === undefined ? '' : `, og slut kl. ${clock(facts, 'end')}`;

/** The words of the agenda check. */
export const advice: AdviceMessages = {
  heading: 'Forslag til dagsordenen',
  nothing: 'Vi har ingen forslag. Dagsordenen har det, der plejer at hjælpe.',
  count: (findings) => `${count(findings, 'forslag', 'forslag')}. I bestemmer selv.`,
  findings: {
    'over-run': (facts) => `Programmet er ${minutesLong(facts)} for langt.`,
    'no-buffer': (facts) =>
      minutes(facts) === 0
        ? 'Programmet fylder al tiden. Der er ingen luft til det uventede.'
        : `Der er kun ${minutesLong(facts)} luft til det uventede.`,
    'talk-without-pause': (facts, names, about) =>
      `I »${names.item(about)}« taler én i ${minutesLong(facts)}, før andre får ordet.`,
    'no-silent-reflection': (_, names, about) =>
      `Ingen får tid til at tænke alene, før alle taler sammen i »${names.item(about)}«.`,
    'open-actions': (facts) =>
      `${count(number(facts, 'count'), 'aftale', 'aftaler')} fra tidligere møder er ikke taget op.`,
    'no-decision': () => 'Der er ikke sat tid af til at aftale noget.',
    'action-without-lead': (_, names, about) =>
      names.action(about) === '' ? 'En aftale har ingen tovholder.' : `»${names.action(about)}« har ingen tovholder.`,
    'own-data-not-sent': (facts, names, about) =>
      facts['planned'] === undefined
        ? `Der er ingen dato for, hvornår I får jeres egne tal til »${names.item(about)}«.`
        : `Egne tal til »${names.item(about)}« skulle være sendt ud ${formats.date(text(facts, 'planned'))}.`,
    'data-without-opening': (_, names, about) => `Det er ikke valgt, om navne kan åbnes i »${names.item(about)}«.`,
    'partner-without-exchange': (facts, names, about) =>
      `Det står ikke, hvad I og ${names.partner(text(facts, 'partner'))} hver især får ud af »${names.item(about)}«.`,
    'long-without-break': (facts, names, about) =>
      `Fra »${names.item(about)}« går der ${duration(minutes(facts))} uden pause.`,
    'no-evaluation': () => 'Ingen spørger, hvad mødet gav.',
    'online-too-long': (facts) => `${duration(minutes(facts))} ved skærmen er længe. Prøv højst 2 timer.`,
    'fixed-start-late': (facts, names, about) =>
      `»${names.item(about)}« begynder ${minutesLong(facts)} efter den faste tid, og gæsten venter.`,
    'time-skipped': (facts) => `${edge(facts)} ligger i den time, der springes over, når uret stilles frem.`,
    'time-twice': (facts) => `${edge(facts)} ligger i den time, som uret viser to gange. Den første gælder.`,
  },
  remedies: {
    'shorten-item': (facts, names) => `Kort »${names.item(text(facts, 'item'))}« til ${minutes(facts)} min`,
    'shorten-items': (facts) => `Kort flere punkter lidt${andEnd(facts)}`,
    'park-item': (facts, names) => `Flyt »${names.item(text(facts, 'item'))}« til parkeringspladsen${andEnd(facts)}`,
    'extend-meeting': (facts) => `Slut kl. ${clock(facts, 'end')}`,
    'end-earlier': (facts) => `Slut kl. ${clock(facts, 'end')}`,
    'break-up-talk': (facts) => `Læg ${minutes(facts)} min refleksion ind`,
    'add-reflection': (facts) => `Sæt ${minutes(facts)} min refleksion ind før`,
    'add-follow-up': (facts) =>
      number(facts, 'count') > 0 ? 'Tag aftalerne med, og sæt opfølgning ind' : 'Sæt opfølgning ind',
    'carry-over': (facts) => `Tag ${count(number(facts, 'count'), 'aftale', 'aftaler')} med`,
    'add-decision': (facts) => `Sæt ${minutes(facts)} min til aftaler ind`,
    'assign-lead': (facts, names) => `Gør ${names.participant(text(facts, 'participant'))} til tovholder`,
    'plan-sending': (facts) => `Send egne tal senest ${formats.date(text(facts, 'date'))}`,
    'mark-sent': () => 'De er sendt i dag',
    'keep-closed': () => 'Hold data lukkede',
    'propose-opening': () => 'Åbning kan foreslås',
    'add-break': (facts) =>
      number(facts, 'count') === 1
        ? `Sæt ${minutes(facts)} min pause ind`
        : `Sæt ${formats.integer(number(facts, 'count'))} pauser på ${minutes(facts)} min ind`,
    'add-evaluation': (facts) => `Sæt ${minutes(facts)} min evaluering ind`,
    'move-fixed-start': (facts) => `Ret den faste tid til kl. ${clock(facts, 'time')}`,
    'drop-fixed-start': () => 'Tag den faste tid af',
    'move-earlier': (facts, names) => `Flyt »${names.item(text(facts, 'item'))}« frem`,
    'use-existing-time': (facts) => `Brug kl. ${clock(facts, 'time')}`,
  },
  dismiss: 'Lad det stå',
  dismissed: (findings) => `${formats.integer(findings)} er lagt til side.`,
  restore: 'Vis dem igen',
  done: (remedy) => `Gjort: ${remedy}.`,
  close: 'Luk forslagene',
};
