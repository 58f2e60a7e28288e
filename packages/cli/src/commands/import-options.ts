import { isDay } from '@klyngekit/formats';
import type { CsvMapping, FixedPeriod, GroupColumn, PeriodColumn, PeriodLength, StatusWords } from '@klyngekit/formats';
import type { UsageFault } from '@klyngekit/messages/cli';
import type { AbsenceStatus, UnitKind } from '@klyngekit/schema';
import type { GivenArguments, OptionForms } from '../arguments.js';
import { OptionReader } from '../option-reader.js';

/** The options of `klynge import`. */
export const importOptions: OptionForms = {
  indicator: { type: 'string' },
  unit: { type: 'string' },
  numerator: { type: 'string' },
  denominator: { type: 'string' },
  value: { type: 'string' },
  lower: { type: 'string' },
  upper: { type: 'string' },
  choice: { type: 'string' },
  name: { type: 'string' },
  group: { type: 'string' },
  'group-value': { type: 'string' },
  period: { type: 'string' },
  'period-length': { type: 'string' },
  'year-start': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  decimal: { type: 'string' },
  separator: { type: 'string' },
  status: { type: 'string', multiple: true },
  ydernummer: { type: 'boolean' },
  kind: { type: 'string' },
  public: { type: 'boolean' },
  id: { type: 'string' },
  title: { type: 'string' },
  source: { type: 'string' },
  'cut-off': { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
};

const decimals = { comma: ',', point: '.' } as const;
const separators = { semicolon: ';', comma: ',', tab: '\t' } as const;
const lengths: { readonly [name in PeriodLength]: PeriodLength } = {
  day: 'day',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  year: 'year',
};
const kinds: { readonly [name in UnitKind]: UnitKind } = {
  practice: 'practice',
  cluster: 'cluster',
  municipality: 'municipality',
  region: 'region',
  nation: 'nation',
};
const statuses: { readonly [name in AbsenceStatus]: AbsenceStatus } = {
  notReported: 'notReported',
  tooFew: 'tooFew',
  suppressed: 'suppressed',
  notApplicable: 'notApplicable',
};
const identifier = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** What the options say, apart from files. */
export interface ImportPlan {
  readonly mapping: CsvMapping;
  readonly data: string;
  readonly indicator: string;
  readonly output: string;
  readonly id: string | undefined;
  readonly cutOff: string | undefined;
}

/** The plan, or everything that is wrong with the options. */
export type ImportPlanResult =
  { readonly ok: true; readonly plan: ImportPlan } | { readonly ok: false; readonly faults: readonly UsageFault[] };

function readPeriod(options: OptionReader): PeriodColumn | FixedPeriod {
  const column = options.text('period');
  const from = options.matching('from', isDay, 'YYYY-MM-DD');
  const to = options.matching('to', isDay, 'YYYY-MM-DD');
  const length = options.oneOf('period-length', lengths);
  const yearStart = options.matching('year-start', (text) => /^([1-9]|1[0-2])$/.test(text), '1-12');
  options.requires('from', 'to');
  options.requires('to', 'from');
  options.excludes('period', 'from');
  options.requires('period-length', 'period');
  options.requires('year-start', 'period');
  if (from !== undefined && to !== undefined && to < from) options.refuse('to', `>= ${from}`);
  if (column !== undefined) {
    return { column, ...(length !== undefined && { length }), ...(yearStart && { yearStart: Number(yearStart) }) };
  }
  if (options.text('from') === undefined) options.needed('period');
  return { from: from ?? '', to: to ?? '' };
}

function readGroup(options: OptionReader): GroupColumn | undefined {
  options.requires('group-value', 'group');
  const column = options.text('group');
  const value = options.text('group-value');
  return column === undefined ? undefined : { column, ...(value !== undefined && { value }) };
}

function readStatusWords(options: OptionReader, given: GivenArguments): StatusWords {
  const words = given.values('status').map((pair) => {
    const at = pair.lastIndexOf('=');
    const status = pair.slice(at + 1);
    if (at < 1 || !Object.hasOwn(statuses, status)) options.refuse('status', `WORD=${Object.keys(statuses).join('|')}`);
    return [pair.slice(0, at), status as AbsenceStatus] as const;
  });
  return Object.fromEntries(words);
}

/** Turns the options of `klynge import` into a mapping, or tells everything that is wrong with them. */
export function planImport(given: GivenArguments): ImportPlanResult {
  const options = new OptionReader(given);
  const [data] = given.positionals;
  if (data === undefined) options.faults.push({ code: 'argument-needed', argument: 'data' });
  if (given.positionals.length > 1) options.faults.push({ code: 'too-many-arguments' });
  const indicator = options.needed('indicator');
  const unit = options.needed('unit');
  const period = readPeriod(options);
  const group = readGroup(options);
  const decimal = options.oneOf('decimal', decimals);
  const separator = options.oneOf('separator', separators);
  const unitKind = options.oneOf('kind', kinds);
  const id = options.matching('id', (text) => identifier.test(text), 'A-Z a-z 0-9 . _ -');
  const cutOff = options.matching('cut-off', isDay, 'YYYY-MM-DD');
  const output = options.needed('output');
  const columns: { [role: string]: string } = {};
  for (const role of ['numerator', 'denominator', 'value', 'lower', 'upper', 'choice', 'name']) {
    const column = options.text(role);
    if (column !== undefined) columns[role] = column;
  }
  const statusWords = readStatusWords(options, given);
  if (options.faults.length > 0 || data === undefined) return { ok: false, faults: options.faults };
  const mapping: CsvMapping = {
    unit,
    ...columns,
    period,
    ...(group !== undefined && { group }),
    ydernummer: given.has('ydernummer'),
    ...(unitKind !== undefined && { unitKind }),
    ...(decimal !== undefined && { decimal }),
    ...(separator !== undefined && { separator }),
    statusWords,
  };
  return { ok: true, plan: { mapping, data, indicator, output, id, cutOff } };
}
