import type { AbsenceStatus, GroupKind, LocalisedText, Openness, Source, UnitKind } from '@klyngekit/schema';
import type { Separator } from '../csv/separator.js';
import type { DecimalSign } from '../numbers/local-number.js';
import type { PeriodLength } from './period.js';

/** A column that holds the period of each row. */
export interface PeriodColumn {
  /** The column's name. */
  readonly column: string;
  /** How long a period is that is named by its first day ("2018-03-01"). Default: a single day. */
  readonly length?: PeriodLength;
  /** The month (1–12) in which a year written as "2018/19" begins. Without it such years are refused. */
  readonly yearStart?: number;
}

/** The one period of all rows, both days included, as YYYY-MM-DD. */
export interface FixedPeriod {
  readonly from: string;
  readonly to: string;
}

/** The column by which rows are parted into groups, such as clusters. */
export interface GroupColumn {
  /** The column's name. */
  readonly column: string;
  /** Only rows with this value are read. Without it all rows are, and every value becomes a group of the file. */
  readonly value?: string;
  /** What the groups are. Default: `cluster`. */
  readonly kind?: GroupKind;
}

/** Words of a file that stand for an absent value, with what each means. */
export interface StatusWords {
  readonly [word: string]: AbsenceStatus;
}

/** Which column of a table holds what. Columns are named as in the header. */
export interface CsvMapping {
  /** The column that tells units apart: a ydernummer, another code, or a name. */
  readonly unit: string;
  /** Events, or the observed count of a ratio. */
  readonly numerator?: string;
  /** Patients, exposure, or the expected count of a ratio. */
  readonly denominator?: string;
  /** The values of a mean, a count, a ratio, or of standardised figures. */
  readonly value?: string;
  /** Lower confidence limits. */
  readonly lower?: string;
  /** Upper confidence limits. */
  readonly upper?: string;
  /** The answers of a `choice` indicator: ids or labels, several parted by `|`. */
  readonly choice?: string;
  /** The period of each row, or the one of all rows. */
  readonly period: PeriodColumn | FixedPeriod;
  /** The units' names. */
  readonly name?: string;
  /** The rows to read, or the groups to make. */
  readonly group?: GroupColumn;
  /** Whether `unit` holds ydernumre, which are then brought to six digits. Default: false. */
  readonly ydernummer?: boolean;
  /** What a row belongs to. Default: `practice`. */
  readonly unitKind?: UnitKind;
  /** The decimal sign of all columns. Default: found out per column. */
  readonly decimal?: DecimalSign;
  /** Words for absent values, beside those that are always known. */
  readonly statusWords?: StatusWords;
  /** The sign between cells. Default: found out. */
  readonly separator?: Separator;
}

/** What a table does not say about itself. */
export interface ImportOptions {
  /** Id of the benchmark to make. */
  readonly id: string;
  /** Its title. Default: the indicator's. */
  readonly title?: LocalisedText;
  /** Who may see the names. Default: `restricted`. */
  readonly openness?: Openness;
  /** Where the figures come from. */
  readonly source: Source;
  /** How many issues and warnings are kept, each; all are counted. Default: 1,000. */
  readonly maxIssues?: number;
}
