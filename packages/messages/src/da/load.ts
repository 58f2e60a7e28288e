import { formatsFor } from '../formats.js';
import type { LoadErrorDescriptions, LoadMessages } from '../load.js';
import { MOST_ISSUES, sizeOf } from '../sentences.js';

const descriptions: LoadErrorDescriptions = {
  'forbidden-address': () =>
    'Adressen må ikke bruges her. Tal kan kun hentes med http eller https fra det websted, siden selv ligger på.',
  network: () => 'Der er ingen forbindelse til tallene. Tjek netværket, og prøv igen.',
  timeout: ({ seconds }) =>
    `Tallene kom ikke inden for ${formatsFor('da').number(seconds, { digits: 0 })} sekunder. Prøv igen om lidt.`,
  'http-status': ({ status }) => {
    if (status === 401 || status === 403) return 'I har ikke adgang til tallene. Log ind igen, eller spørg afsenderen.';
    if (status === 404 || status === 410) return 'Tallene findes ikke på adressen. Spørg afsenderen om den rigtige.';
    return `Serveren kunne ikke svare (kode ${status}). Prøv igen om lidt.`;
  },
  'too-large': ({ limitBytes }) =>
    `Filen fylder mere end ${sizeOf(limitBytes, formatsFor('da').integer)}. Bed om en fil med færre perioder.`,
  'unexpected-content': () =>
    'Serveren sendte noget andet end en datafil i UTF-8. Måske skal I logge ind igen, før tallene kan hentes.',
  invalid: ({ issues: { length } }) =>
    `Filen kan ikke vises endnu. ${length < MOST_ISSUES ? '' : 'Mindst '}${formatsFor('da').integer(length)} ting skal rettes.`,
};

export const load: LoadMessages = {
  loading: 'Henter tal …',
  failed: 'Tallene kunne ikke hentes',
  retry: 'Prøv igen',
  unreadable: 'Tallene kunne ikke læses',
  unreadableText: 'Her vises ingen tal, før de kan læses.',
  describe: (error) => (descriptions[error.code] as (error: unknown) => string)(error),
};
