const shownLines = 5;

/** The first lines in which two texts differ, and how many lines each has: enough to see what drifted. */
export function differenceOf(committed, expected) {
  const before = committed.split('\n');
  const after = expected.split('\n');
  let first = 0;
  while (before[first] === after[first]) first++;
  const excerpt = (lines, sign) => lines.slice(first, first + shownLines).map((line) => `  ${sign} ${line}`);
  return [
    `  from line ${first + 1} (${before.length} lines committed, ${after.length} generated)`,
    ...excerpt(before, '-'),
    ...excerpt(after, '+'),
  ].join('\n');
}
