import type { UsageFault } from '@klyngekit/messages/cli';
import type { GivenArguments } from './arguments.js';

/** Reads options one by one and keeps what is wrong with them. */
export class OptionReader {
  readonly faults: UsageFault[] = [];
  readonly #given: GivenArguments;

  constructor(given: GivenArguments) {
    this.#given = given;
  }

  /** The value of an option. */
  text(name: string): string | undefined {
    return this.#given.value(name);
  }

  /** The value of an option that must be there. */
  needed(name: string): string {
    const value = this.text(name);
    if (value === undefined) this.faults.push({ code: 'option-needed', option: `--${name}` });
    return value ?? '';
  }

  /** What the value of an option stands for in a table. */
  oneOf<T>(name: string, table: { readonly [word: string]: T }): T | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (Object.hasOwn(table, value)) return table[value];
    this.refuse(name, Object.keys(table).join(', '));
    return undefined;
  }

  /** The value of an option, if it passes a test. */
  matching(name: string, test: (value: string) => boolean, allowed: string): string | undefined {
    const value = this.text(name);
    if (value === undefined || test(value)) return value;
    this.refuse(name, allowed);
    return undefined;
  }

  /** Tells that the value of an option cannot be used. */
  refuse(name: string, allowed: string): void {
    this.faults.push({ code: 'value-not-allowed', option: `--${name}`, allowed });
  }

  /** Tells that one option is there without another that it needs. */
  requires(name: string, other: string): void {
    if (this.text(name) !== undefined && this.text(other) === undefined) {
      this.faults.push({ code: 'option-incomplete', option: `--${name}`, other: `--${other}` });
    }
  }

  /** Tells that two options are there of which only one can be. */
  excludes(name: string, other: string): void {
    if (this.text(name) !== undefined && this.text(other) !== undefined) {
      this.faults.push({ code: 'option-excluded', option: `--${name}`, other: `--${other}` });
    }
  }
}
