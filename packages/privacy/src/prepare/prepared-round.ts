import type { AnonymousRound, NameList, OwnFigure } from '@klyngekit/schema';
import type { Release } from '../protect/release.js';
import type { PreparationReport } from './report.js';

/** One practice's own figure, for the preparer to send to it and to nobody else. */
export interface AddressedFigure {
  /** Id of the practice in the file that the round was prepared from. */
  readonly unit: string;
  /** Id of its row or, in a round of answers, of its place in the name list; undefined where it has neither. */
  readonly rowId: string | undefined;
  readonly figure: OwnFigure;
}

/** A round with everything that goes with it. Each part has its own reader: they are never put into one file. */
export interface PreparedRound {
  readonly ok: true;
  /** For the shared screen. */
  readonly round: AnonymousRound;
  /** For the facilitator, from the moment of reveal; null where there is nothing to name, or a name is missing. */
  readonly nameList: NameList | null;
  /** For the practices, one each, of those that have reported. */
  readonly ownFigures: readonly AddressedFigure[];
  /** For the preparer's own log, so that `checkRelease` can look at the next one. */
  readonly release: Release;
  /** For the preparer. */
  readonly report: PreparationReport;
}
