import type { GuideMessages } from '@klyngekit/messages';
import type { Indicator } from '@klyngekit/schema';

/** Everything that the templates of a guide are made from. */
export interface GuideView {
  readonly indicator: Indicator;
  readonly words: GuideMessages;
  /** The direction in words. */
  readonly direction: string;
  /** The reader's practice system, as far as it is known. */
  readonly system: string | undefined;
  /** Told when the reader chooses another. */
  readonly choose: (system: string) => void;
  /** Level of the title among the headings of the page. */
  readonly headingLevel: number;
}
