/** What may lie behind a figure that stands out. */
export type ReflectionCause = 'population' | 'registration' | 'practice' | 'unknown';

/** Whose figure is thought about: a practice's own, with fields to write in, or that of all on a screen that several see. */
export type ReflectionFor = 'own' | 'shared';

/** The words of the two questions beside a figure. Fetched when they are opened. */
export interface ReflectionMessages {
  /** "Er tallet rigtigt?": its heading, the question below it, and the answers, which on a shared screen are read out. */
  readonly figure: {
    readonly heading: string;
    readonly question: Readonly<Record<ReflectionFor, string>>;
    readonly causes: Readonly<Record<ReflectionFor, Readonly<Record<ReflectionCause, string>>>>;
    readonly note: string;
  };
  /** "Hvad kan vi selv ændre?": its heading, the question below it with and without suggestions, and the own field. */
  readonly change: {
    readonly heading: string;
    readonly question: (ideas: boolean, whose: ReflectionFor) => string;
    readonly own: string;
  };
  /** Beside the fields: what must not be in them. */
  readonly noPatients: string;
  /** A field holds what looks like a person's number. */
  readonly cprLike: string;
  /** What happens to what is written, and on a shared screen why nothing can be. */
  readonly promise: Readonly<Record<ReflectionFor, string>>;
  /** The button, what is said when the page has taken it, and when it has not. */
  readonly toAgenda: string;
  readonly taken: string;
  readonly refused: string;
  /** Something that is not sent stands with other figures, told by their titles. */
  readonly elsewhere: (titles: readonly string[]) => string;
}
