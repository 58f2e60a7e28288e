import { formatsFor } from '../formats.js';
import type { LoadErrorDescriptions, LoadMessages } from '../load.js';
import { MOST_ISSUES, sizeOf } from '../sentences.js';

const descriptions: LoadErrorDescriptions = {
  'forbidden-address': () =>
    'The address cannot be used here. Figures are fetched by http or https from the site that the page is on.',
  network: () => 'There is no connection to the figures. Check the network and try again.',
  timeout: ({ seconds }) =>
    `The figures did not arrive within ${formatsFor('en').number(seconds, { digits: 0 })} seconds. Try again soon.`,
  'http-status': ({ status }) => {
    if (status === 401 || status === 403) return 'You have no access to the figures. Sign in again or ask the sender.';
    if (status === 404 || status === 410)
      return 'There are no figures at the address. Ask the sender for the right one.';
    return `The server could not answer (code ${status}). Try again soon.`;
  },
  'too-large': ({ limitBytes }) =>
    `The file is larger than ${sizeOf(limitBytes, formatsFor('en').integer)}. Ask for a file with fewer periods.`,
  'unexpected-content': () =>
    'The server sent something other than a data file in UTF-8. You may need to sign in again before fetching it.',
  invalid: ({ issues: { length } }) =>
    `The file cannot be shown yet. ${length < MOST_ISSUES ? '' : 'At least '}${formatsFor('en').integer(length)} ${length === 1 ? 'thing' : 'things'} must be corrected.`,
};

export const load: LoadMessages = {
  loading: 'Fetching figures …',
  failed: 'The figures could not be fetched',
  retry: 'Try again',
  unreadable: 'The figures could not be read',
  unreadableText: 'No figures are shown here until they can be read.',
  describe: (error) => (descriptions[error.code] as (error: unknown) => string)(error),
};
