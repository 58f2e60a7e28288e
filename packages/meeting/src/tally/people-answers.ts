import type { PeopleAnswer, Tally } from '@klyngekit/schema';

/** Fewer people than this answer as one, or not at all: as with ballots. */
export const leastPeople = 5;

/** The most people who can answer. */
export const mostPeople = 100_000;

/** Fewer than this, or all but fewer than this, is never told. */
const leastTold = 2;

/** What the people of a practice have answered, as far as it may be told. */
export interface PeopleAnswers {
  /** How many have answered. */
  readonly respondents: number;
  /** How many of them gave each answer, in the order of the options. */
  readonly answers: readonly PeopleAnswer[];
}

/**
 * How many gave each answer, as far as it may be told: two stands for two or fewer, and all but two for that many or more.
 * Undefined where too few have answered, or more gave an answer than there were.
 *
 * @param counts - how many gave each answer, by id of the option; none where it is not there
 */
export function tellPeople(
  counts: ReadonlyMap<string, number>,
  respondents: number,
  options: readonly { readonly id: string }[],
): PeopleAnswers | undefined {
  if (respondents < leastPeople || respondents > mostPeople) return undefined;
  if (options.some(({ id }) => (counts.get(id) ?? 0) > respondents)) return undefined;
  const answers = options.map(({ id }) => ({
    option: id,
    count: Math.min(Math.max(counts.get(id) ?? 0, leastTold), respondents - leastTold),
  }));
  return { respondents, answers };
}

/** Whether a count stands for itself and fewer (`least`), or for itself and more (`most`); undefined where it is exact. */
export function endOfTold(count: number, respondents: number): 'least' | 'most' | undefined {
  if (count <= leastTold) return 'least';
  return count >= respondents - leastTold ? 'most' : undefined;
}

/** What people put their answers in, one after another. It tells how many they are, and nothing else until it is closed. */
export interface AnswerBox {
  /** Takes one person's answers. False where the box is closed, or the answers are none or unknown ones. */
  add(choices: readonly string[]): boolean;
  count(): number;
  /** Closes the box for good, and tells what may be told. Undefined where too few have answered: it stays open then. */
  close(): PeopleAnswers | undefined;
}

/** Makes a box for answers. It holds one sum for each option: neither whose answers, nor which were given together, nor when. */
export function createAnswerBox(options: readonly { readonly id: string }[]): AnswerBox {
  const known = options.map(({ id }) => ({ id }));
  const sums = new Map(known.map(({ id }) => [id, 0]));
  let respondents = 0;
  let isClosed = false;
  return Object.freeze({
    add(choices: readonly string[]) {
      const chosen = new Set(choices);
      if (isClosed || chosen.size === 0 || ![...chosen].every((id) => sums.has(id))) return false;
      for (const id of chosen) sums.set(id, sums.get(id)! + 1);
      respondents += 1;
      return true;
    },
    count: () => respondents,
    close() {
      const told = isClosed ? undefined : tellPeople(sums, respondents, known);
      if (!told) return undefined;
      isClosed = true;
      sums.clear();
      return told;
    },
  });
}

/** Answers of people that were gathered in several parts, as one. */
export function joinPeople(parts: readonly PeopleAnswers[]): PeopleAnswers {
  const sums = new Map<string, number>();
  for (const { option, count } of parts.flatMap(({ answers }) => answers)) {
    sums.set(option, (sums.get(option) ?? 0) + count);
  }
  return {
    respondents: parts.reduce((sum, { respondents }) => sum + respondents, 0),
    answers: [...sums].map(([option, count]) => ({ option, count })),
  };
}

/** Whether two parts say the same of as many people. */
export function areAlike(one: PeopleAnswers, other: PeopleAnswers): boolean {
  const counts = new Map(other.answers.map(({ option, count }) => [option, count]));
  return (
    one.respondents === other.respondents &&
    one.answers.length === other.answers.length &&
    one.answers.every(({ option, count }) => counts.get(option) === count)
  );
}

/**
 * What a practice answers when its people have answered each for themselves: what at least half of them gave; where nothing was
 * given by so many, what most of them gave. Empty where nothing stands out that may be told.
 */
export function practiceAnswers({ respondents, answers }: PeopleAnswers, parts = 1): readonly string[] {
  const ofHalf = answers.filter(({ count }) => 2 * count >= respondents);
  if (ofHalf.length > 0) return ofHalf.map(({ option }) => option);
  const most = Math.max(0, ...answers.map(({ count }) => count));
  // A count at the floor of each part says no more than "few".
  if (most <= leastTold * parts) return [];
  return answers.filter(({ count }) => count === most).map(({ option }) => option);
}

/** The answers of people in a tally; undefined where the practice has answered as one. */
export function peopleIn({ respondents, answers }: Tally): PeopleAnswers | undefined {
  return respondents === undefined || answers === undefined ? undefined : { respondents, answers };
}
