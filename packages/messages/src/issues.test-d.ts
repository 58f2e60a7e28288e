import type { IssueDescriptions } from './issues.js';
import type { LoadErrorDescriptions } from './load.js';

const say = (): string => '';

// @ts-expect-error A catalog that forgets codes does not compile.
export const forgetful: IssueDescriptions = { type: say, required: say };

// @ts-expect-error Nor does one that forgets a load error.
export const alsoForgetful: LoadErrorDescriptions = { network: say, timeout: say };

export const informed: Pick<LoadErrorDescriptions, 'http-status' | 'network'> = {
  'http-status': ({ status }) => String(status),
  // @ts-expect-error An error carries no more than its code says.
  network: ({ status }) => String(status),
};
