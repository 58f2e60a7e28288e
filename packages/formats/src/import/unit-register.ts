import { normaliseYdernummer } from '@klyngekit/schema';
import type { CsvMapping } from './mapping.js';
import { Register } from './register.js';

/** A unit as the table tells of it. */
export interface RegisteredUnit {
  /** Its code: six digits for a ydernummer, else as it stands in the file. */
  readonly code: string;
  /** The line on which it first stood. */
  readonly line: number;
  /** Its name in the last row that gave one. */
  name: string | undefined;
  /** Places of the groups that it has been in. */
  readonly groups: Set<number>;
}

/** Why a cell names no unit. */
export type UnitFault = 'unit-missing' | 'unit-not-ydernummer';

function ydernummerIn(text: string): string | undefined {
  const result = normaliseYdernummer(text);
  return result.ok ? result.code : undefined;
}

/** Knows the units of a table by their codes. */
export class UnitRegister {
  readonly #register = new Register<RegisteredUnit>();
  readonly #ydernummer: boolean;
  readonly #restored = new Set<string>();

  constructor(mapping: CsvMapping) {
    this.#ydernummer = mapping.ydernummer ?? false;
  }

  get units(): readonly RegisteredUnit[] {
    return this.#register.entries;
  }

  /** How many ydernumre had lost their leading zeros. */
  get restored(): number {
    return this.#restored.size;
  }

  /** The place of the unit that a cell names, or why it names none. */
  place(cell: string, line: number): number | UnitFault {
    const text = cell.trim().normalize('NFC');
    if (text === '') return 'unit-missing';
    const code = this.#ydernummer ? ydernummerIn(text) : text;
    if (code === undefined) return 'unit-not-ydernummer';
    if (code.length > text.length) this.#restored.add(code);
    return this.#register.place(code, () => ({ code, line, name: undefined, groups: new Set() }));
  }

  /** Notes what a row tells about a unit. */
  note(place: number, name: string | undefined, group: number | undefined): void {
    const unit = this.#register.at(place);
    if (unit === undefined) return;
    if (name !== undefined && name !== '') unit.name = name;
    if (group !== undefined) unit.groups.add(group);
  }
}
