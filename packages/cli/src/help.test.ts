import { readFileSync } from 'node:fs';
import { cliMessages } from '@klyngekit/messages/cli';
import type { CliCommand } from '@klyngekit/messages/cli';
import {
  exampleActionPlan,
  examplePackage,
  heldMeeting,
  peopleTally,
  smallestPartner,
  urineIndicator,
  urineTally,
} from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { memorySystem } from '../test/support/memory-system.js';
import { splitCommand } from '../test/support/split-command.js';
import { commonOptions } from './arguments.js';
import { importOptions } from './commands/import-options.js';
import { mergeOptions } from './commands/merge.js';
import { packageOptions } from './commands/package.js';
import { meetingOptions } from './commands/meeting-options.js';
import { prepareOptions } from './commands/prepare-options.js';
import { tallyFormOptions } from './commands/tally-form.js';
import { reportOptions } from './commands/report-options.js';
import { demoFiles } from './demo/demo-files.js';
import { main } from './main.js';

const languages = ['da', 'en'] as const;
const commands: readonly CliCommand[] = [
  'import',
  'merge',
  'tally-form',
  'prepare',
  'check-release',
  'report',
  'validate',
  'schema',
  'partner',
  'package',
  'meeting',
  'demo',
];
const texts = languages.flatMap((language) => {
  const { help, commandHelp } = cliMessages(language);
  return [[language, 'klynge', help] as const, ...commands.map((name) => [language, name, commandHelp[name]] as const)];
});

/** The commands of the last part of a help text, with broken lines joined. */
function examplesOf(help: string): readonly string[] {
  const part = help.split(/^(?:Eksempler|Examples):\n/m)[1] ?? '';
  return part
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const optionNames = (text: string): Set<string> => new Set(text.match(/--[a-z-]+/g) ?? []);

const demo = new Map(demoFiles().map(({ path, content }) => [path, content]));
const content = (path: string): string | Uint8Array => demo.get(path) ?? '';
const counts = 'ydernr,NUM,DEN,YEAR\n999001,24,50,2025\n';

const release = (roundId: string): string =>
  JSON.stringify({ schema: 'klynge.udgivelse/1', releases: [{ ...logged, roundId }] });
const logged = {
  indicator: 'lungefunktion',
  period: { from: '2025-01-01', to: '2025-12-31' },
  cutOff: '2026-01-15',
  identifiedBy: 'ydernummer',
  contributors: ['999001', '999002', '999003', '999004', '999005'],
};
const releases = [release('0123456789ABCDEFGHJKMNPQRS'), release('0123456789ABCDEFGHJKMNPQRT')] as const;

// The shell puts the names of files in the place of a pattern; the machine of the tests has one file of that name.
const { practice: _, ...counted } = urineTally;
const tallied = JSON.stringify({ ...counted, ydernummer: '999001' });
const answered = JSON.stringify({
  ...peopleTally,
  indicator: 'vaelter-dagen',
  ydernummer: '999001',
  answers: [{ option: 'telefon', count: 6 }],
});

/** Files that the examples speak of. */
const files = {
  'tal.csv': counts.replace('NUM', 'taeller').replace('DEN', 'naevner').replace('YEAR', 'aar'),
  'data.csv': counts.replace('NUM', 'events').replace('DEN', 'patients').replace('YEAR', 'year'),
  'ventetid.csv': 'Praksis;Dage\nA;4,5\n',
  'waiting.csv': 'Practice,Days\nA,4.5\n',
  'lungefunktion.json': content('indicators/lungefunktion.json'),
  'spirometry.json': content('indicators/lungefunktion.json'),
  'ventetid.json': content('indicators/ventetid.json'),
  'waiting.json': content('indicators/ventetid.json'),
  'benchmark.json': content('benchmark.json'),
  'cluster.json': content('cluster.json'),
  'gammel.json': releases[0],
  'old.json': releases[0],
  'ny.json': releases[1],
  'new.json': releases[1],
  'pakke.json': JSON.stringify(examplePackage),
  'package.json': JSON.stringify(examplePackage),
  'partner.json': JSON.stringify(smallestPartner),
  'moede.json': JSON.stringify(heldMeeting),
  'meeting.json': JSON.stringify(heldMeeting),
  'urin.json': JSON.stringify(urineIndicator),
  'urine.json': JSON.stringify(urineIndicator),
  'svar/*.json': tallied,
  'answers/*.json': tallied,
  'dagen/*.json': answered,
  'day/*.json': answered,
  'plan.json': JSON.stringify(exampleActionPlan),
};

describe('help', () => {
  it.each(texts)('%s %s: fits in 80 columns, without tabs or blanks at line ends', (_, __, help) => {
    const lines = help.split('\n');
    expect(lines.filter((line) => line.length > 80 || /[\t\r]|\s$/.test(line))).toEqual([]);
    expect(help.endsWith('\n') && !help.endsWith('\n\n')).toBe(true);
  });

  it.each(
    languages.flatMap((language) => [
      [language, 'import', importOptions] as const,
      [language, 'merge', mergeOptions] as const,
      [language, 'tally-form', tallyFormOptions] as const,
      [language, 'prepare', prepareOptions] as const,
      [language, 'package', packageOptions] as const,
      [language, 'meeting', meetingOptions] as const,
      [language, 'report', reportOptions] as const,
    ]),
  )('%s: tells of every option of %s, and of no other', (language, command, options) => {
    const { commandHelp } = cliMessages(language);
    const known = Object.keys({ ...options, ...commonOptions }).map((name) => `--${name}`);
    const told = optionNames(commandHelp[command]);
    expect([...told].filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !told.has(name))).toEqual(['--help', '--lang']);
  });

  it.each(commands)('%s: tells of the same options in both languages', (name) => {
    const [danish, english] = languages.map((language) => optionNames(cliMessages(language).commandHelp[name]));
    expect(danish).toEqual(english);
  });

  it.each(texts)('%s %s: its examples work', async (_, __, help) => {
    const examples = examplesOf(help);
    expect(examples.length).toBeGreaterThan(0);
    const system = memorySystem({ files, stdin: String(content('benchmark.json')) });
    for (const example of examples) {
      const [program, ...args] = splitCommand(example);
      expect([example, program, await main(args, system), system.output.stderr]).toEqual([example, 'klynge', 0, '']);
    }
  });
});

describe('README', () => {
  it('its commands work, one after the other', async () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const script = /```sh\n([\s\S]*?)```/.exec(readme)?.[1]?.replace(/\\\n\s*/g, '') ?? '';
    const system = memorySystem();
    for (const command of script.trim().split('\n')) {
      const [program, ...args] = splitCommand(command);
      expect([command, program, await main(args, system), system.output.stderr]).toEqual([command, 'klynge', 0, '']);
    }
    expect([...system.files.keys()]).toEqual(expect.arrayContaining(['lungefunktion.json', 'ventetid.json']));
  });
});

describe('words', () => {
  it.each(languages)('%s: say something for every code, without gaps', (language) => {
    const { tableIssue } = cliMessages(language);
    const params = {
      role: 'numerator',
      kind: 'proportion',
      limit: 5,
      columns: 1,
      count: 2,
      first: 7,
      expected: 3,
      found: 2,
    };
    for (const [code, describeIssue] of Object.entries(tableIssue)) {
      expect([code, describeIssue(params)]).toEqual([code, expect.stringMatching(/^[A-ZÆØÅ0-9].*[.?]$|--help$/u)]);
      expect(describeIssue(params)).not.toMatch(/undefined|NaN|\s{2}/);
    }
  });

  it.each(languages)('%s: say something of every note and fault of a preparation', (language) => {
    const { prepare } = cliMessages(language);
    for (const params of [
      { practices: 1, answers: 1, by: 2, bands: 0, floor: 5 },
      { practices: 3, answers: 3, by: 10, bands: 2, floor: 5 },
    ]) {
      for (const [code, note] of Object.entries(prepare.notes)) {
        expect([code, note(params)]).toEqual([code, expect.stringMatching(/^[\p{Lu}0-9].*\.$/u)]);
        expect(note(params)).not.toMatch(/undefined|NaN|\s{2}/);
      }
    }
    for (const fault of Object.values(prepare.faults)) expect(fault).toMatch(/^[A-ZÆØÅ].*\.$/u);
  });

  it('say one and many rightly', () => {
    const counts = {
      rows: 1,
      units: 1,
      periods: 1,
      figures: 1,
      notReported: 0,
      suppressed: 0,
      tooFew: 0,
      notApplicable: 0,
    };
    expect(cliMessages('en').imported(counts, 'x')).toBe('x: 1 figure for 1 unit in 1 period, from 1 row.');
    expect(cliMessages('da').imported({ ...counts, rows: 2000, tooFew: 3, suppressed: 1 }, 'x')).toBe(
      'x: 1 tal for 1 enhed i 1 periode, fra 2.000 rækker. Uden tal: 1 skjult og 3 for få.',
    );
    expect(cliMessages('da').place(1234, null)).toBe('linje 1.234');
    expect(cliMessages('en').place(null, null)).toBe('');
  });
});
