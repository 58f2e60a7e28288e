/** Counts of what a cluster package holds. */
export interface PackageCounts {
  readonly indicators: number;
  readonly meetings: number;
  readonly materials: number;
  readonly partners: number;
}

/** The texts of a package that has only been begun: each says what is to stand there. */
export interface SkeletonTexts {
  readonly title: string;
  readonly topic: string;
  readonly purpose: string;
  readonly author: string;
  readonly licence: string;
  readonly caveat: string;
  readonly indicatorTitle: string;
  readonly description: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly codingIsNotCare: string;
  readonly targetNote: string;
  readonly idea: string;
  readonly sign: string;
  readonly meetingTitle: string;
  readonly meetingDescription: string;
  readonly alone: string;
  readonly understand: string;
  readonly why: string;
  readonly open: string;
  readonly agree: string;
  readonly material: string;
  readonly materialText: string;
  readonly partner: string;
  readonly partnerPurpose: string;
  readonly practicesGet: string;
  readonly partnerGets: string;
  readonly question: string;
  readonly followUp: string;
}

/** The words of `klynge package`. */
export interface PackageMessages {
  /** What a package that is right holds. */
  holds(counts: PackageCounts): string;
  /** How long a meeting takes, of how long it is agreed to last, in minutes. */
  meetingFits(planned: number, agreed: number): string;
  /** That the items of a meeting take longer than it is agreed to last, in minutes. */
  meetingTooLong(planned: number, agreed: number): string;
  /** The line of a list beneath what a package is for. */
  listed(indicators: number, minutes: readonly number[], version: string): string;
  /** The last line of a list. */
  readonly howToBegin: string;
  /** That a package has been begun. */
  written(path: string): string;
  readonly skeleton: SkeletonTexts;
}
