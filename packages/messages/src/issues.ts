import type { Issue, IssueCode } from '@klyngekit/schema';

/** One function of the parameters for each code. Forgetting a code is a type error. */
export type IssueDescriptions = {
  readonly [Code in IssueCode]: (params: Issue['params']) => string;
};

/** The words for what is wrong with a file. Nothing here repeats a value of the file. */
export interface IssueMessages {
  /** What is wrong and what to do, in one or two sentences. */
  readonly describe: (issue: Issue) => string;
  /** Where, from a JSON pointer: "Felt: units › nr. 3 › name". The empty pointer is the file as a whole. */
  readonly where: (pointer: string) => string;
  /** Heading over the warnings of a file that is shown. */
  readonly warnings: (count: number) => string;
  /** Said after the first issues of a long list. */
  readonly more: (count: number) => string;
}
