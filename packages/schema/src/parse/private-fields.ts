import type { Issue } from '../issue.js';

/** The fields of private files, and those of other files that end up there by mistake. */
const known = new Set(
  (
    'schema roundId indicator kind multiplier period from to cutOff nextRelease synthetic shownStep reporting expected ' +
    'reported rows rowId label value status band bandWidths answers shown option practices otherPractices comparators scope ' +
    'definition policy minimumPractices smallestGroup largestHiddenCount countStep primaryThreshold protectionWidth ' +
    'largestShare dominancePercent digest names name choices mode iterations salt envelopes iv ciphertext integrity numerator ' +
    'denominator lower upper level title note id unit units ydernummer sor cvr gln areaCode listSize releases contributors identifiedBy practice counted respondents count part'
  ).split(' '),
);

const isKnown = (segment: string) => known.has(segment) || /^\d+$/.test(segment);

/**
 * The same issues, with pointers that end before the first key that is no field we know: in a file that stands between
 * practices and their names, an unknown key may well be a name.
 */
export function withKnownFields(issues: readonly Issue[]): readonly Issue[] {
  return Object.freeze(
    issues.map((issue) => {
      const segments = issue.pointer.split('/').slice(1);
      const end = segments.findIndex((segment) => !isKnown(segment));
      if (end === -1) return issue;
      const pointer = segments
        .slice(0, end)
        .map((segment) => `/${segment}`)
        .join('');
      return Object.freeze({ ...issue, pointer });
    }),
  );
}
