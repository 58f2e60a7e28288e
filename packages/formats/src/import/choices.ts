import type { ChoiceOption } from '@klyngekit/schema';

/** The ids of the answers in a cell, or undefined when one of them is not on the list. */
export type ChoiceReader = (cell: string) => readonly string[] | undefined;

const normalise = (text: string): string => text.trim().normalize('NFC').toLowerCase();

/** Makes a reader of answers: ids or labels of the options, several parted by `|`. */
export function choiceReader(options: readonly ChoiceOption[]): ChoiceReader {
  const ids = new Map<string, string>();
  for (const { id, label } of options) {
    for (const word of [label.en, label.da, id]) {
      if (word !== undefined) ids.set(normalise(word), id);
    }
  }
  return (cell) => {
    const answers = cell.split('|').map((word) => ids.get(normalise(word)));
    const known = answers.filter((id): id is string => id !== undefined);
    return known.length === answers.length ? [...new Set(known)] : undefined;
  };
}
