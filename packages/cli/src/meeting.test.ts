import {
  exampleActionPlan,
  exampleMeeting,
  exampleThemePlan,
  heldMeeting,
  lungFunctionIndicator,
} from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { memorySystem, textOf } from '../test/support/memory-system.js';
import type { MemoryOptions, MemorySystem } from '../test/support/memory-system.js';
import { main } from './main.js';

const files = {
  'moede.json': JSON.stringify(heldMeeting),
  'naeste.json': JSON.stringify({
    ...exampleMeeting,
    id: 'naeste',
    start: '2027-03-03T17:00',
    end: '2027-03-03T20:00',
  }),
  'forkert.json': JSON.stringify({ ...exampleMeeting, title: 'CANARY\rX' }),
  'plan.json': JSON.stringify(exampleActionPlan),
  'temaer.json': JSON.stringify(exampleThemePlan),
  'indikator.json': JSON.stringify(lungFunctionIndicator),
};

async function run(
  args: string | readonly string[],
  options: MemoryOptions = { files },
): Promise<MemorySystem & { exitCode: number }> {
  const system = memorySystem({ environment: { LANG: 'da_DK' }, ...options });
  return { ...system, exitCode: await main(typeof args === 'string' ? args.split(' ') : args, system) };
}

describe('klynge meeting', () => {
  it('writes a calendar file, of several meetings too', async () => {
    const one = await run('meeting ics moede.json');
    expect([one.exitCode, one.output.stderr]).toEqual([0, '']);
    expect(one.output.stdout).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(one.output.stdout).toMatch(/\r\nDTSTAMP:202609\d\dT\d{6}Z\r\n/);
    const series = await run('meeting ics moede.json naeste.json -o serie.ics');
    expect(series.output.stdout).toBe('serie.ics: skrevet.\n');
    expect(textOf(series, 'serie.ics').match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  it.each([
    ['meeting print moede.json', 'Dagsorden 2026-11-04'],
    ['meeting print moede.json --as script', 'Drejebog 2026-11-04'],
    ['meeting print moede.json --as minutes', 'Referat 2026-11-04'],
    ['--lang en meeting print moede.json --as minutes', 'Minutes 2026-11-04'],
    ['meeting take-home moede.json', 'Med hjem til klinikken 2026-11-04'],
  ])('%s writes a page', async (args, title) => {
    const { exitCode, output } = await run(args);
    expect([exitCode, output.stderr]).toEqual([0, '']);
    expect(output.stdout).toContain(`<title>${title}</title>`);
  });

  it('writes a mail with its calendar file, or with the minutes', async () => {
    const invitation = await run('meeting mail moede.json');
    expect(invitation.output.stdout).toContain('filename="moede.ics"');
    expect(invitation.output.stdout).toContain('\r\nBEGIN:VEVENT\r\n');
    const minutes = await run('meeting mail moede.json --as minutes');
    expect(minutes.output.stdout).toContain('X-Unsent: 1');
    expect(minutes.output.stdout).not.toContain('VEVENT');
  });

  it('makes the page that goes home of all that is told about it', async () => {
    const { exitCode, output } = await run([
      ...'meeting take-home moede.json --practice aakanden --plan plan.json --themes temaer.json'.split(' '),
      ...'--indicator indikator.json --next 2027-03-03 --headline'.split(' '),
      'Mål lungefunktion, når inhalationsmedicin er ny',
      '--why',
      'Så diagnosen er rigtig.',
    ]);
    expect([exitCode, output.stderr]).toEqual([0, '']);
    for (const text of [
      'Mål lungefunktion, når inhalationsmedicin er ny',
      'Hvorfor? Så diagnosen er rigtig.',
      'Fast tid til lungefunktion tirsdag og torsdag',
      'onsdag den 3. marts 2027',
    ]) {
      expect(output.stdout).toContain(text);
    }
  });

  it('writes who came, and nothing where nobody stands as having come', async () => {
    const { output } = await run('meeting attendance moede.json');
    expect(output.stdout).toMatch(/^\ufeffDato;Fra;Til;Møde;Navn;Rolle;Praksis\r\n/);
    const empty = await run('meeting attendance naeste.json -o ud.csv');
    expect([empty.exitCode, empty.output.stdout, empty.files.has('ud.csv')]).toEqual([1, '', false]);
    expect(empty.output.stderr).toContain('Ingen er skrevet op som mødt');
  });

  it('writes the same JSON whatever the order of the fields was', async () => {
    const mixed = JSON.stringify(Object.fromEntries(Object.entries(heldMeeting).reverse()));
    const [usual, other] = [await run('meeting json moede.json'), await run('meeting json -', { stdin: mixed })];
    expect(other.output.stdout).toBe(usual.output.stdout);
    expect(JSON.parse(usual.output.stdout)).toEqual(JSON.parse(files['moede.json']));
  });

  it.each([
    ['meeting take-home moede.json --practice nej', 'Praksis efter --practice er ikke med i mødet.'],
    ['meeting take-home moede.json --practice bakken --plan plan.json', 'Handleplanen er en anden praksis’.'],
    ['meeting take-home moede.json --why 0101001234', 'ligner et CPR-nummer'],
    ['meeting take-home moede.json --plan moede.json', 'moede.json: '],
    ['meeting ics moede.json nej.json', 'nej.json: Filen eller mappen findes ikke.'],
  ])('"%s" makes nothing, and says why', async (args, words) => {
    const { exitCode, output } = await run(args);
    expect([exitCode, output.stdout]).toEqual([1, '']);
    expect(output.stderr).toContain(words);
    expect(output.stderr).not.toMatch(/0101001234|Karen/);
  });

  it('tells what is wrong with a meeting, and repeats nothing of it', async () => {
    for (const action of ['ics', 'print', 'mail', 'take-home', 'attendance', 'json']) {
      const { exitCode, output } = await run(`meeting ${action} forkert.json`);
      expect([exitCode, output.stdout]).toEqual([1, '']);
      expect(output.stderr).toMatch(/^forkert\.json: \/title: /);
      expect(output.stderr).not.toContain('CANARY');
    }
  });

  it('does not write over a file without being told to', async () => {
    const kept = { files: { ...files, 'ud.ics': 'mine' } };
    const refused = await run('meeting ics moede.json -o ud.ics', kept);
    expect([refused.exitCode, textOf(refused, 'ud.ics')]).toEqual([1, 'mine']);
    const forced = await run('meeting ics moede.json -o ud.ics --force', kept);
    expect([forced.exitCode, textOf(forced, 'ud.ics').slice(0, 15)]).toEqual([0, 'BEGIN:VCALENDAR']);
  });

  it.each([
    ['meeting', 'ics, print, mail, take-home, attendance, json'],
    ['meeting pdf moede.json', 'ics, print, mail, take-home, attendance, json'],
    ['meeting ics', 'FIL mangler'],
    ['meeting print moede.json naeste.json', 'for mange argumenter'],
    ['meeting print moede.json --as invitation', 'agenda, script, minutes'],
    ['meeting mail moede.json --as script', 'invitation, minutes'],
    ['meeting ics moede.json --as minutes', '--as findes ikke'],
    ['meeting take-home moede.json --next i-morgen', 'YYYY-MM-DD'],
    ['meeting attendance moede.json --practice aakanden', '--practice findes ikke'],
  ])('refuses "%s"', async (args, words) => {
    const { exitCode, output } = await run(args);
    expect(exitCode).toBe(2);
    expect(output.stderr).toContain(words);
    expect(output.stderr).toContain('klynge meeting --help');
  });
});
