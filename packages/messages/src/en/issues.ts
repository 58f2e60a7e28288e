import { formatsFor } from '../formats.js';
import type { IssueDescriptions, IssueMessages } from '../issues.js';
import { nameIn, numberIn, pointerSteps, sizeOf, type Params } from '../sentences.js';

const integer = (value: number): string => formatsFor('en').integer(value);
const number = (value: number): string => formatsFor('en').number(value);
const things = (count: number): string => `${integer(count)} ${count === 1 ? 'thing' : 'things'}`;

/** A clause in brackets after the statement, or nothing where the issue carries no such parameter. */
function aside<T>(value: T | undefined, words: (value: T) => string): string {
  return value === undefined ? '' : ` (${words(value)})`;
}

const named = (params: Params, name: string): string => aside(nameIn(params, name), (text) => text);
const limit = (params: Params, words: (text: string) => string): string =>
  aside(numberIn(params, 'limit'), (value) => words(number(value)));

/** What an id points to, with its article. */
const REFERENCES: { readonly [to: string]: string } = {
  indicator: 'an indicator',
  period: 'a period',
  unit: 'a unit',
  group: 'a group',
  option: 'an answer',
  line: 'a line',
  practice: 'a practice',
  participant: 'a participant',
  meeting: 'a meeting',
  topic: 'a topic',
  partner: 'a partner',
  material: 'a material',
};

function range(params: Params): string {
  const [minimum, maximum] = [numberIn(params, 'minimum'), numberIn(params, 'maximum')];
  if (minimum !== undefined && maximum !== undefined) return ` (from ${number(minimum)} to ${number(maximum)})`;
  return aside(minimum, (value) => `at least ${number(value)}`) + aside(maximum, (value) => `at most ${number(value)}`);
}

const descriptions: IssueDescriptions = {
  'not-json': () => 'The file cannot be read as JSON. Fetch it again or ask the sender for a new one.',
  'too-large': (params) =>
    `The file is too large${aside(numberIn(params, 'limit'), (value) => `at most ${sizeOf(value, integer)}`)}. ` +
    'Ask for a file with fewer periods or units.',
  'too-deep': (params) =>
    `The file has too many layers inside each other${limit(params, (text) => `at most ${text}`)}. Ask for a file in the agreed format.`,
  'wrong-kind': (params) =>
    `The file is of another kind than expected${aside(nameIn(params, 'expected'), (name) => `a ${name} is needed`)}. Choose the right file.`,
  'unsupported-version': (params) =>
    `This version of the file cannot be read here${aside(numberIn(params, 'supported'), (version) => `version ${version} can`)}. ` +
    'Update the program, or ask for the file in a version that can be read.',

  type: (params) => `The field has another type than agreed${named(params, 'expected')}. Ask the sender to correct it.`,
  required: (params) => `A field is missing${named(params, 'field')}. Add it.`,
  'unknown-field': () => 'The field does not belong here. Remove it, or check the spelling.',
  'forbidden-key': () => 'The name of a field is not allowed, for safety. Remove the field.',
  accessor: () => 'The field is computed when it is read. Give a copy with fixed values.',
  'not-plain': () => 'Here is something that JSON cannot hold. Give plain objects, lists, numbers and texts.',
  'not-finite': () => 'The number is not finite. Write null and a status where a number is missing.',
  cycle: () => 'The data refer to themselves. Give them without references in a ring.',
  const: (params) => `The field must have one given value${named(params, 'expected')}. Write that.`,
  enum: (params) => `The value is not one of those possible${named(params, 'allowed')}. Choose one of them.`,
  pattern: () => 'The text does not have the form that the field needs. See the description of the field.',
  format: (params) =>
    nameIn(params, 'format') === 'date'
      ? 'The date is not written as YYYY-MM-DD, or there is no such day. Correct it.'
      : `The text is not written as the field needs${named(params, 'format')}. Correct it.`,
  minimum: (params) =>
    `The number is too small${limit(params, (text) => (params['comparison'] === '>' ? `above ${text}` : `at least ${text}`))}. Correct it.`,
  maximum: (params) =>
    `The number is too large${limit(params, (text) => (params['comparison'] === '<' ? `below ${text}` : `at most ${text}`))}. Correct it.`,
  'too-short': (params) =>
    `The text is too short${limit(params, (text) => `at least ${text} characters`)}. Write more.`,
  'too-long': (params) => `The text is too long${limit(params, (text) => `at most ${text} characters`)}. Shorten it.`,
  'too-few-items': (params) =>
    `The list is too short${limit(params, (text) => `at least ${text}`)}. Add what is missing.`,
  'too-many-items': (params) => `The list is too long${limit(params, (text) => `at most ${text}`)}. Split it.`,

  'unsafe-text': () => 'The text has invisible characters that can mislead. Write it again as plain text.',
  'cpr-like': () => 'The text looks like a CPR number. Remove it: the file must hold nothing about patients.',

  'duplicate-id': () => 'The same id is used twice. Give each its own.',
  'unknown-reference': (params) =>
    `This refers to ${REFERENCES[nameIn(params, 'to') ?? ''] ?? 'an id'} that is not in the file. Correct the reference, or add what is missing.`,
  'misaligned-column': (params) =>
    `The column does not have a place for every unit${aside(numberIn(params, 'expected'), (value) => `there are ${integer(value)} units`)}. Check its length.`,
  'missing-column': (params) => `A column is missing for this kind of indicator${named(params, 'column')}. Add it.`,
  'unexpected-column': () => 'The column does not fit this kind of indicator. Remove it, or correct the kind.',
  'missing-status': () => 'A value is missing without a reason. Add a status, for example notReported or tooFew.',
  'status-with-value': () => 'Here are both a value and a reason why it is missing. Keep one of them.',
  'numerator-above-denominator': () => 'The numerator is larger than the denominator. Check the count.',
  'denominator-zero': () =>
    'The denominator is zero. Write null and the status notApplicable when nobody is in the target group.',
  'not-on-step': () =>
    'The number is finer than the steps that the file shows. Round it, so that nobody is recognised by the decimals.',
  'too-few-practices': (params) =>
    `There are too few practices here to keep all of them unrecognised${limit(params, (text) => `at least ${text}`)}. Put more together, or wait until more have reported.`,
  'value-out-of-range': (params) =>
    `The value is outside what is possible${range(params)}. ${params['maximum'] === 1 ? 'Proportions are written from 0 to 1, not in per cent.' : 'Check the number.'}`,
  'interval-out-of-order': () => 'The limit lies on the wrong side of the value. Check the interval.',
  'period-out-of-order': () =>
    'The period ends before it begins, or is in another order than oldest first. Correct it.',
  'incomplete-target': () => 'The target must have either a value or both a lower and an upper limit. Correct it.',
  'code-format': (params) =>
    `The code does not have the form that its system uses${named(params, 'system')}. Check it.`,
  'check-digit': (params) => `The check digit does not fit${named(params, 'system')}. Check how the number is written.`,
};

export const issues: IssueMessages = {
  describe: ({ code, params }) => descriptions[code](params),
  where: (pointer) => {
    const steps = pointerSteps(pointer).map((step) => (typeof step === 'number' ? `no. ${integer(step)}` : step));
    return steps.length === 0 ? 'The whole file' : `Field: ${steps.join(' › ')}`;
  },
  warnings: (count) => `The file is shown, but ${things(count)} should be looked at.`,
  more: (count) => `And ${things(count)} more.`,
};
