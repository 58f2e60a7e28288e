const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;
const isFlat = (value: unknown): boolean =>
  isPlain(value) || (Array.isArray(value) && value.every((item) => isPlain(item)));

function write(value: unknown, indent: string): string {
  if (isPlain(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every(isFlat)) return JSON.stringify(value);
    return `[\n${value.map((item) => inner + write(item, inner)).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value as object).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return '{}';
  const lines = fields.map(([name, field]) => `${inner}${JSON.stringify(name)}: ${write(field, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** A document as JSON for people and version control: indented, but with every column of figures on one line. */
export function jsonText(document: unknown): string {
  return `${write(document, '')}\n`;
}
