/**
 * What came of a test.
 *
 * - `holds`: nothing was found, by a test that has just shown that it can find.
 * - `leaks`: something was found where nothing may be.
 * - `unseen`: nothing can be said: the test did not find its own planted leak, or what it waits for has not happened yet.
 * - `untestable`: a page cannot look there.
 */
export type Outcome = 'holds' | 'leaks' | 'unseen' | 'untestable';

/** What a test is called. */
export interface Named {
  readonly id: string;
  /** In Danish, for the table. */
  readonly title: string;
}

/** Something that can be read off the page. */
export interface Evidence {
  /** Where: a path of tags, the name of an event, a key of a store. Never holds a name. */
  readonly where: string;
  readonly text: string;
}

/** Takes back what was planted. */
export type Undo = () => unknown;

/** A way by which names could get out, and how to look there. */
export interface Channel extends Named {
  /** Whether names stand here while they are shown. */
  readonly showsNames?: boolean;
  /** Why a page cannot look there in this browser; undefined where it can. */
  readonly missing?: () => string | undefined;
  /** Everything that can be read there now, or that has happened there since it was last asked. */
  readonly gather: () => readonly Evidence[] | Promise<readonly Evidence[]>;
  /** Lets a canary out where `gather` must find it. */
  readonly plant: (canary: string) => Undo | Promise<Undo>;
}

/** A test of what the elements do, judged from what was seen of it. */
export interface Behaviour<Seen> extends Named {
  /** What is wrong with what was seen; undefined where all is well. */
  readonly faultOf: (seen: Seen) => string | undefined;
  /** Something wrong, which the test must call wrong. */
  readonly wrong: Seen;
}

/** One line of the result. */
export interface Result extends Named {
  readonly outcome: Outcome;
  /** Where something was found, or why nothing can be said. In Danish, without names. */
  readonly remark: string;
}
