import { writeCsv } from '@klyngekit/formats';
import { randomInteger } from '@klyngekit/privacy';
import type { AddressedFigure, RandomSource } from '@klyngekit/privacy';
import { formatsFor } from '@klyngekit/messages';
import type { CliMessages } from '@klyngekit/messages/cli';
import type { Benchmark, Unit } from '@klyngekit/schema';

/** One practice's own file. */
export interface AddressedFile {
  readonly name: string;
  readonly unit: Unit;
  readonly figure: AddressedFigure['figure'];
}

/** Numbers of four digits: enough for 200 practices, and short enough to find a file by. */
const [firstNumber, numbers] = [1000, 9000];

/** As many different numbers, drawn anew each time. */
export function drawNumbers(count: number, random: RandomSource): readonly number[] {
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add(firstNumber + randomInteger(numbers, random));
  return [...drawn];
}

/**
 * Gives each practice's own figure a file name that tells nothing: a random number, new in every run. A name, a ydernummer or
 * an id would stand in mail logs and download lists, and a row's id would tell everybody who sees the folder which row is
 * whose. Files are in the order of their numbers, so that neither their order nor their times tell anything.
 */
export function addressedFiles(
  figures: readonly AddressedFigure[],
  { units }: Benchmark,
  random: RandomSource,
): readonly AddressedFile[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const names = drawNumbers(figures.length, random).map((number) => `egen-${number}.json`);
  return figures
    .map(({ unit, figure }, index) => ({ name: names[index]!, unit: byId.get(unit)!, figure }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The list by which the preparer sends each file to the right practice, sorted by practice. It is as secret as the names: with
 * the files beside it, it tells whose row is which.
 */
export function addressList(
  files: readonly Pick<AddressedFile, 'name' | 'unit'>[],
  { language, prepare }: CliMessages,
): string {
  const { file, practice, ydernummer } = prepare.addressColumns;
  const { compare } = formatsFor(language);
  const label = ({ id, name }: Unit): string => name ?? id;
  const rows = [...files]
    .sort((a, b) => compare(label(a.unit), label(b.unit)))
    .map(({ name, unit }) => [label(unit), unit.ydernummer ?? null, name]);
  return writeCsv([[practice, ydernummer, file], ...rows], { language });
}
