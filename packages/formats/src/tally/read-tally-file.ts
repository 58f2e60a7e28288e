import { containsCprLikeNumber, isCalendarDate, normaliseYdernummer, parseTally } from '@klyngekit/schema';
import type { Indicator, Issue, PeopleAnswer, Result, Tally } from '@klyngekit/schema';
import type { CsvIssueCode } from '../csv/open-csv.js';
import { readCsv } from '../csv/read-csv.js';
import type { CsvRow } from '../csv/records.js';
import { absenceReader } from '../import/absence.js';
import { choiceReader } from '../import/choices.js';
import { columnNames } from './columns.js';
import type { TallyColumn } from './columns.js';

/** What can be wrong with a file of tallies. Words for each code live in `@klyngekit/messages`. */
export type TallyFileIssueCode =
  | CsvIssueCode
  | 'not-a-tally'
  | 'column-not-found'
  | 'column-ambiguous'
  | 'no-rows'
  | 'row-length'
  | 'cpr-like'
  | 'not-a-count'
  | 'not-a-day'
  | 'unknown-choice'
  | 'refused-by-schema';

/** One thing that is wrong, as data. Never a value out of the file. */
export interface TallyFileIssue {
  readonly code: TallyFileIssueCode;
  /** The line of a table; null for the file as a whole. */
  readonly line: number | null;
  /** The column that is meant, as tables call it. */
  readonly column?: TallyColumn;
  /** What the schema says, with `refused-by-schema`. */
  readonly issue?: Issue;
  /** Limits of the reader of tables. */
  readonly params?: Readonly<Record<string, number>>;
}

/** A tally, with its line in a table. */
export interface ReadTally {
  readonly tally: Tally;
  readonly line: number | null;
}

/** The tallies of a file, or everything that is wrong with it. Never both. */
export type ReadTallyResult =
  | { readonly ok: true; readonly tallies: readonly ReadTally[] }
  | { readonly ok: false; readonly issues: readonly TallyFileIssue[] };

/** A hundred things are enough to see what is the matter. */
const mostIssues = 100;

type Places = ReadonlyMap<TallyColumn, number>;

const absence = absenceReader();

function fromSchema(result: Result<Tally>, line: number | null): ReadTallyResult {
  if (result.ok) return { ok: true, tallies: [{ tally: result.value, line }] };
  return { ok: false, issues: result.issues.map((issue) => ({ code: 'refused-by-schema', line, issue })) };
}

/** Finds the columns that a kind needs. A proportion comes as yes and no, or as yes and all. */
function placeColumns(header: readonly string[], kind: Indicator['kind'], issues: TallyFileIssue[]): Places {
  const names = header.map((name) => name.toLowerCase());
  const places = new Map<TallyColumn, number>();
  const find = (column: TallyColumn, needed: boolean): boolean => {
    const found = names.flatMap((name, place) => (columnNames[column].includes(name) ? [place] : []));
    const [place] = found;
    if (found.length > 1) issues.push({ code: 'column-ambiguous', line: null, column });
    else if (place !== undefined) places.set(column, place);
    else if (needed) issues.push({ code: 'column-not-found', line: null, column });
    return place !== undefined;
  };
  const hasNumber = find('ydernummer', false);
  find('practice', !hasNumber);
  for (const column of ['indicator', 'from', 'to'] as const) find(column, true);
  find('counted', false);
  if (kind === 'choice') {
    find('answers', true);
    find('people', false);
    find('part', false);
  } else if (kind === 'proportion') {
    find('yes', true);
    if (!find('exposure', false)) find('no', true);
  } else {
    find('count', true);
    if (kind === 'rate') find('exposure', true);
  }
  return places;
}

/** A day as files hold it, or as a Danish spreadsheet writes it when it has saved the file: 1.10.2026, 01-10-2026. */
function dayIn(cell: string): string | undefined {
  const local = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(cell);
  const day = local ? `${local[3]}-${local[2]!.padStart(2, '0')}-${local[1]!.padStart(2, '0')}` : cell;
  return isCalendarDate(day) ? day : undefined;
}

/** Reads one row. What a cell lacks is told by line and column; what cells say about each other is the schema's to tell. */
class TallyRow {
  readonly #cells: readonly string[];
  readonly #line: number;
  readonly #places: Places;
  readonly #issues: TallyFileIssue[];

  constructor({ cells, line }: CsvRow, places: Places, issues: TallyFileIssue[]) {
    this.#cells = cells;
    this.#line = line;
    this.#places = places;
    this.#issues = issues;
  }

  text(column: TallyColumn): string {
    const place = this.#places.get(column);
    // A cell that begins with an apostrophe was guarded when it was written.
    return place === undefined ? '' : (this.#cells[place] ?? '').trim().normalize('NFC').replace(/^'/, '');
  }

  has(column: TallyColumn): boolean {
    return this.#places.has(column);
  }

  day(column: TallyColumn): string {
    const day = dayIn(this.text(column));
    if (day === undefined) this.#add('not-a-day', column);
    return day ?? '';
  }

  count(column: TallyColumn): number {
    const digits = this.text(column).replace(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/gu, '');
    if (/^\d{1,7}$/.test(digits)) return Number(digits);
    this.#add('not-a-count', column);
    return 0;
  }

  answers(indicator: Indicator): readonly string[] {
    const cell = this.text('answers');
    const found = cell === '' ? [] : choiceReader(indicator.options ?? [])(cell);
    if (found === undefined) this.#add('unknown-choice', 'answers');
    return found ?? [];
  }

  /** How many people gave each answer: "sekretaer=4|laege=2". */
  peopleAnswers(indicator: Indicator): readonly PeopleAnswer[] {
    const known = new Set(indicator.options?.map(({ id }) => id));
    return this.text('answers')
      .split('|')
      .flatMap((part) => {
        const [, option = '', count = ''] = /^\s*([^=\s]{1,64})\s*=\s*(\d{1,6})\s*$/.exec(part) ?? [];
        if (count === '') this.#add('not-a-count', 'answers');
        else if (!known.has(option)) this.#add('unknown-choice', 'answers');
        else return [{ option, count: Number(count) }];
        return [];
      });
  }

  #add(code: TallyFileIssueCode, column: TallyColumn): void {
    this.#issues.push({ code, line: this.#line, column });
  }
}

function figuresIn(row: TallyRow, indicator: Indicator): Partial<Tally> {
  const deciding = indicator.kind === 'choice' ? 'answers' : indicator.kind === 'proportion' ? 'yes' : 'count';
  if (absence(row.text(deciding)) === 'notApplicable') return { status: 'notApplicable' };
  switch (indicator.kind) {
    case 'choice':
      if (row.text('people') === '') return { choices: row.answers(indicator) };
      return {
        respondents: row.count('people'),
        answers: row.peopleAnswers(indicator),
        ...(row.text('part') !== '' && { part: row.text('part') }),
      };
    case 'proportion': {
      const numerator = row.count('yes');
      return { numerator, denominator: row.has('exposure') ? row.count('exposure') : numerator + row.count('no') };
    }
    case 'rate':
      return { numerator: row.count('count'), denominator: row.count('exposure') };
    default:
      return { numerator: row.count('count') };
  }
}

function tallyIn(row: TallyRow, indicator: Indicator): unknown {
  const ydernummer = row.text('ydernummer');
  const practice = row.text('practice');
  const number = normaliseYdernummer(ydernummer);
  return {
    schema: 'klynge.tally/1',
    indicator: row.text('indicator'),
    kind: indicator.kind,
    period: { from: row.day('from'), to: row.day('to') },
    // What is no ydernummer stays as it is, and the schema says so.
    ...(ydernummer !== '' && { ydernummer: number.ok ? number.code : ydernummer }),
    ...(practice !== '' && { practice }),
    ...figuresIn(row, indicator),
    ...(row.text('counted') !== '' && { counted: row.day('counted') }),
  };
}

function readTable(text: string, indicator: Indicator): ReadTallyResult {
  const read = readCsv(text);
  if (!read.ok) return { ok: false, issues: read.issues };
  const { header, rows } = read.table;
  const issues: TallyFileIssue[] = [];
  const places = placeColumns(header, indicator.kind, issues);
  if (places.size === 0) return { ok: false, issues: [{ code: 'not-a-tally', line: null }] };
  if (rows.length === 0) issues.push({ code: 'no-rows', line: null });
  if (issues.length > 0) return { ok: false, issues };
  const tallies: ReadTally[] = [];
  for (const row of rows) {
    if (issues.length >= mostIssues) break;
    const { line, cells } = row;
    if (cells.length > header.length) issues.push({ code: 'row-length', line });
    // Also in columns that nobody asked for: whoever has written one there must know.
    if (cells.some(containsCprLikeNumber)) {
      issues.push({ code: 'cpr-like', line });
      continue;
    }
    const before = issues.length;
    const tally = tallyIn(new TallyRow(row, places, issues), indicator);
    if (issues.length > before) continue;
    const result = fromSchema(parseTally(tally), line);
    if (result.ok) tallies.push(...result.tallies);
    else issues.push(...result.issues);
  }
  return issues.length > 0 ? { ok: false, issues: issues.slice(0, mostIssues) } : { ok: true, tallies };
}

/** Whether a text is JSON rather than a table. */
const isJson = (text: string): boolean => /^\ufeff?\s*[{[]/.test(text);

/**
 * The id of the indicator that a file of tallies names first; undefined where it names
 * none. By it the files of several indicators are told apart.
 */
export function tallyIndicatorIn(text: string): string | undefined {
  if (isJson(text)) {
    // A valid tally is needed: what is no tally has no indicator either.
    const result = parseTally(text);
    return result.ok ? result.value.indicator : undefined;
  }
  const read = readCsv(text);
  if (!read.ok) return undefined;
  const { header, rows } = read.table;
  const place = header.findIndex((name) => columnNames.indicator.includes(name.toLowerCase()));
  return place < 0 ? undefined : rows[0]?.cells[place]?.trim();
}

/**
 * Reads the small file that a practice sends: JSON, or a table as `writeTallyCsv` and a spreadsheet write it, which may have
 * a row for each of several practices.
 *
 * @param indicator - What was counted, by which a table is read.
 */
export function readTallyFile(text: string, indicator: Indicator): ReadTallyResult {
  return isJson(text) ? fromSchema(parseTally(text), null) : readTable(text, indicator);
}
