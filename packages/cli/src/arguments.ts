import { parseArgs } from 'node:util';
import type { UsageFault } from '@klyngekit/messages/cli';

/** One option of a command. */
export interface OptionForm {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Whether it may stand more than once. Default: false. */
  readonly multiple?: boolean;
  /** Whether a boolean option may have a value joined by "=", as in `--sealed=each`. Default: false. */
  readonly inlineValue?: boolean;
}

/** The options of a command, by name without dashes. */
export interface OptionForms {
  readonly [name: string]: OptionForm;
}

/** What stands on a command line. */
export interface GivenArguments {
  /** Whether a boolean option is there. */
  has(name: string): boolean;
  /** The value of an option. */
  value(name: string): string | undefined;
  /** The values of an option that may stand more than once. */
  values(name: string): readonly string[];
  readonly positionals: readonly string[];
}

/** The arguments, or everything that is wrong with them. */
export type ArgumentsResult =
  | { readonly ok: true; readonly given: GivenArguments }
  | { readonly ok: false; readonly faults: readonly UsageFault[] };

/** Options that every command has. */
export const commonOptions: OptionForms = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
};

function faultOf(
  token: {
    readonly name: string;
    readonly rawName: string;
    readonly value?: string | undefined;
    readonly inlineValue?: boolean | undefined;
  },
  form: OptionForm | undefined,
  seen: ReadonlyMap<string, readonly string[]>,
): UsageFault | undefined {
  const option = token.rawName;
  if (form === undefined) return { code: 'unknown-option', option };
  if (form.type === 'boolean') {
    if (token.inlineValue === true && form.inlineValue !== true) return { code: 'no-value-allowed', option };
    if (token.inlineValue === true && token.value === '') return { code: 'value-needed', option };
    return form.inlineValue === true && seen.has(token.name) ? { code: 'option-twice', option } : undefined;
  }
  const { value } = token;
  // A value that begins with a dash is another option, unless it is joined by "=" or is "-" alone.
  const isOption = value !== undefined && token.inlineValue !== true && value.length > 1 && value.startsWith('-');
  if (value === undefined || value === '' || isOption) return { code: 'value-needed', option };
  return seen.has(token.name) && form.multiple !== true ? { code: 'option-twice', option } : undefined;
}

/** Reads a command line by the options of its command, and tells everything that is wrong with it. */
export function readArguments(args: readonly string[], forms: OptionForms): ArgumentsResult {
  const options: OptionForms = { ...commonOptions, ...forms };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, short }]) => [name, { type, ...(short !== undefined && { short }) }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const faults: UsageFault[] = [];
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const form = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const fault = faultOf(token, form, values);
    if (fault !== undefined) faults.push(fault);
    else values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? '']);
  }
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    given: {
      has: (name) => values.has(name),
      value: (name) => values.get(name)?.[0],
      values: (name) => values.get(name) ?? [],
      positionals,
    },
  };
}
