// What is wrong with a visitor's table, in words that fit a page: like things on one line.
import type { CsvIssue, ImportIssue } from '@klyngekit/formats';
import { formatsFor } from '@klyngekit/messages';
import { cliMessages, type TableIssueCode } from '@klyngekit/messages/cli';

type Issue = CsvIssue | ImportIssue;

const words = cliMessages('da');

/** Words for what the command line would answer with an option, and a page with a choice. */
const ownWords: Readonly<Record<string, string>> = {
  'column-needed': 'vælg de kolonner, som tallene står i.',
  'column-not-of-kind': 'kolonnen kan ikke bruges til en andel.',
  'column-not-found': 'en af de valgte kolonner findes ikke i første linje.',
  'column-ambiguous': 'flere kolonner har samme navn. Giv dem hver sit navn i filen.',
  'group-not-found': 'ingen rækker hører til den valgte gruppe.',
  'period-unreadable': 'perioden kan ikke læses. Skriv for eksempel 2025, 2025-01, 2025-Q1, 2025-H1 eller 2024/25.',
  'period-year-start': 'året går over to kalenderår. Vælg, hvilken måned det begynder.',
  'ambiguous-number': 'tallet kan læses på to måder: 1.234 er både tusind og en brøk. Skriv 1234 eller 1,234.',
  'looks-like-ydernummer': 'kolonnen ligner ydernumre, hvis forreste nuller kan være tabt.',
  'refused-by-schema': 'teksten kan ikke bruges; måske er den for lang.',
};

/** As many stretches of lines as a reader can take in. */
const SHOWN_STRETCHES = 5;

const formats = formatsFor('da');

function saying({ code, params }: Issue): string {
  return ownWords[code] ?? words.tableIssue[code as TableIssueCode](params);
}

/** "linje 2–47" or "linje 3, 5 og 9–12". */
function linesOf(lines: readonly number[]): string {
  const stretches: { from: number; to: number }[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last && line <= last.to + 1) last.to = line;
    else stretches.push({ from: line, to: line });
  }
  const shown = stretches
    .slice(0, SHOWN_STRETCHES)
    .map(({ from, to }) => (from === to ? formats.integer(from) : `${formats.integer(from)}–${formats.integer(to)}`));
  const left = stretches.length - shown.length;
  return `linje ${formats.list(left > 0 ? [...shown, `${formats.integer(left)} andre steder`] : shown)}`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One line for each thing that is wrong, with every place where it is. */
export function problemLines(issues: readonly Issue[], header: readonly string[]): readonly string[] {
  const groups = new Map<string, { column: string; text: string; lines: number[] }>();
  for (const issue of issues) {
    const place = 'column' in issue ? issue.column : null;
    const column = place === null ? '' : `kolonnen "${header[place - 1] ?? formats.integer(place)}"`;
    const text = saying(issue);
    const key = `${column}\n${text}`;
    const group = groups.get(key) ?? { column, text, lines: [] };
    if (issue.line !== null) group.lines.push(issue.line);
    groups.set(key, group);
  }
  return Array.from(groups.values(), ({ column, text, lines }) => {
    const places = [column, lines.length === 0 ? '' : linesOf(lines)].filter((part) => part !== '');
    return capitalised(places.length === 0 ? text : `${places.join(', ')}: ${capitalised(text)}`);
  });
}

/** What stands above the lines. */
export function problemHeading(count: number): string {
  return `Diagrammet kan ikke vises endnu. ${count === 1 ? 'Én' : formats.integer(count)} ting skal rettes:`;
}

/** Said after the first of a long list. */
export const andMore = (count: number): string => `… og ${formats.integer(count)} til`;
