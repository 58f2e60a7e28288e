// A visitor's own table: read, checked and drawn in the browser.
import '@klyngekit/components/benchmark-chart/define';
import { decodeText, importCsv, readCsv, type CsvIssue, type ImportIssue } from '@klyngekit/formats';
import { cliMessages, type TableIssueCode } from '@klyngekit/messages/cli';
import type { Direction, Indicator } from '@klyngekit/schema';

const element = <T extends HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing`);
  return found as T;
};

const words = cliMessages('da');
const form = element<HTMLFormElement>('import');
const file = element<HTMLInputElement>('file');
const columns = element<HTMLFieldSetElement>('columns');
const problems = element('problems');
const chart = element<HTMLElementTagNameMap['klynge-benchmark-chart']>('chart');
const choice = (id: string): HTMLSelectElement => element<HTMLSelectElement>(id);

/** The table that was chosen last, as text. */
let text = '';

/** Column names that say by themselves what they hold. */
const GUESSES: Readonly<Record<string, RegExp>> = {
  unit: /ydernummer|praksis|practice|klinik|navn/i,
  numerator: /tæller|taeller|numerator/i,
  denominator: /nævner|naevner|denominator/i,
  period: /periode|period|år|year/i,
};

const NO_PERIOD = '';

file.addEventListener('change', () => {
  void readChosenFile();
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  draw();
});

async function readChosenFile(): Promise<void> {
  clear();
  const chosen = file.files?.[0];
  if (!chosen) return;
  text = decodeText(new Uint8Array(await chosen.arrayBuffer())).text;
  const result = readCsv(text);
  columns.hidden = !result.ok;
  if (!result.ok) {
    tell(result.issues, result.issues.length);
    return;
  }
  for (const [id, pattern] of Object.entries(GUESSES)) {
    const options = result.table.header.map((name) => new Option(name, name, false, pattern.test(name)));
    if (id === 'period') options.unshift(new Option('Ingen: tallene er fra det seneste år', NO_PERIOD));
    choice(id).replaceChildren(...options);
  }
}

function draw(): void {
  clear();
  const today = new Date().toISOString().slice(0, 10);
  const lastYear = `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`;
  const period = choice('period').value;
  const result = importCsv(
    text,
    {
      unit: choice('unit').value,
      numerator: choice('numerator').value,
      denominator: choice('denominator').value,
      period: period === NO_PERIOD ? { from: lastYear, to: today } : { column: period },
    },
    indicator(),
    { id: 'egne-tal', source: { name: { da: 'egen fil' }, cutOff: today } },
  );
  if (!result.ok) {
    tell(result.issues, result.issueCount);
    return;
  }
  chart.data = result.benchmark;
  chart.hidden = false;
}

function indicator(): Indicator {
  const title = { da: element<HTMLInputElement>('title').value || 'Andel' };
  return {
    schema: 'klynge.indicator/1',
    id: 'egen',
    title,
    description: title,
    kind: 'proportion',
    direction: choice('direction').value as Direction,
  };
}

/** Takes away the old picture and the old problems: neither belongs to what comes. */
function clear(): void {
  chart.hidden = true;
  chart.data = undefined;
  problems.className = '';
  problems.replaceChildren();
}

function tell(issues: readonly (ImportIssue | CsvIssue)[], count: number): void {
  const told = issues.slice(0, 20).map(textOf);
  if (count > told.length) told.push(words.more(count - told.length));
  const list = document.createElement('ul');
  list.append(
    ...told.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  const heading = document.createElement('strong');
  heading.textContent = words.importRefused(count);
  problems.className = 'problems';
  problems.append(heading, list);
}

function textOf(issue: ImportIssue | CsvIssue): string {
  const place = words.place(issue.line, 'column' in issue ? issue.column : null);
  const describe = words.tableIssue[issue.code as TableIssueCode] as
    ((params: typeof issue.params) => string) | undefined;
  const said = describe?.(issue.params) ?? issue.code;
  return place === '' ? said : `${place}: ${said}`;
}
