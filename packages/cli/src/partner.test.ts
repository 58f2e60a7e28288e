import { healthCentre, jobCentre, smallestPartner } from '@klyngekit/schema/fixtures';
import { describe, expect, it } from 'vitest';
import { memorySystem, textOf } from '../test/support/memory-system.js';
import type { MemoryOptions, MemorySystem } from '../test/support/memory-system.js';
import { main } from './main.js';

const files = {
  'partner.json': JSON.stringify(healthCentre),
  'job.json': JSON.stringify(jobCentre),
  'lille.json': JSON.stringify(smallestPartner),
  'forkert.json': JSON.stringify({ ...healthCentre, gln: '5790000000006', name: 'CANARY' }),
};

async function run(args: string, options: MemoryOptions = { files }): Promise<MemorySystem & { exitCode: number }> {
  const system = memorySystem({ environment: { LANG: 'da_DK' }, ...options });
  return { ...system, exitCode: await main(args.split(' '), system) };
}

describe('klynge partner', () => {
  it('writes a vCard, in the language asked for', async () => {
    const danish = await run('partner to-vcard partner.json');
    expect([danish.exitCode, danish.output.stderr]).toEqual([0, '']);
    expect(danish.output.stdout).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n[\s\S]*END:VCARD\r\n$/);
    expect(danish.output.stdout).toContain('Fagpersoner ringer om KOL-rehabilitering');
    const english = await run('--lang en partner to-vcard partner.json -o ud.vcf');
    expect(english.output.stdout).toBe('ud.vcf: 1 partner written.\n');
    expect(textOf(english, 'ud.vcf')).toContain('Professionals call about');
  });

  it('writes FHIR, says what it leaves out, and reads it back', async () => {
    const written = await run('partner to-fhir partner.json -o ud.json');
    expect(written.exitCode).toBe(0);
    expect(written.output.stderr).toContain('Bemærk: partner.json: Formatet har ikke plads til: ');
    expect(written.output.stderr).toContain('/exchange');
    const back = await run('partner from-fhir ud.json', { files: { 'ud.json': textOf(written, 'ud.json') } });
    expect(back.exitCode).toBe(0);
    expect(JSON.parse(back.output.stdout)).toMatchObject({ schema: 'klynge.partner/1', id: healthCentre.id });
  });

  it('makes a list of several partners', async () => {
    const of = async (file: string) =>
      (JSON.parse((await run(`partner to-fhir ${file}`)).output.stdout) as { entry: unknown[] }).entry;
    const bundle = { resourceType: 'Bundle', entry: [...(await of('job.json')), ...(await of('lille.json'))] };
    const back = await run('partner from-fhir - -o ud.json', { stdin: JSON.stringify(bundle) });
    expect(back.output.stdout).toBe('ud.json: 2 partnere skrevet.\n');
    expect(JSON.parse(textOf(back, 'ud.json'))).toMatchObject([{ id: jobCentre.id }, { id: smallestPartner.id }]);
  });

  it('takes such a list, and makes one file of it', async () => {
    const list = { files: { 'liste.json': JSON.stringify([jobCentre, smallestPartner]) } };
    const cards = await run('partner to-vcard liste.json -o ud.vcf', list);
    expect(cards.output.stdout).toBe('ud.vcf: 2 partnere skrevet.\n');
    expect(textOf(cards, 'ud.vcf').match(/^BEGIN:VCARD/gm)).toHaveLength(2);
    const bundle = await run('partner to-fhir liste.json', list);
    expect(bundle.output.stderr).toContain('/0/clarifications');
    const back = await run('partner from-fhir -', { stdin: bundle.output.stdout });
    expect(JSON.parse(back.output.stdout)).toMatchObject([{ id: jobCentre.id }, { id: smallestPartner.id }]);
    const wrong = [smallestPartner, { ...jobCentre, gln: '5790000000006', name: 'CANARY' }];
    for (const [stdin, words] of [
      [JSON.stringify(wrong), /^-: \/1\/gln: /],
      ['[]', /^-: /],
    ] as const) {
      const { exitCode, output } = await run('partner to-vcard - -o ud.vcf', { stdin });
      expect([exitCode, output.stdout]).toEqual([1, '']);
      expect(output.stderr).toMatch(words);
      expect(output.stderr).not.toContain('CANARY');
    }
  });

  it('does not write over a file without being told to', async () => {
    const kept = { files: { ...files, 'ud.vcf': 'mine' } };
    const refused = await run('partner to-vcard partner.json -o ud.vcf', kept);
    expect([refused.exitCode, textOf(refused, 'ud.vcf')]).toEqual([1, 'mine']);
    expect(refused.output.stderr).toContain('--force');
    const forced = await run('partner to-vcard partner.json -o ud.vcf --force', kept);
    expect([forced.exitCode, textOf(forced, 'ud.vcf').slice(0, 11)]).toEqual([0, 'BEGIN:VCARD']);
  });

  it('tells what is wrong with a file, and repeats nothing of it', async () => {
    for (const action of ['to-vcard', 'to-fhir']) {
      const { exitCode, output } = await run(`partner ${action} forkert.json`);
      expect([exitCode, output.stdout]).toEqual([1, '']);
      expect(output.stderr).toMatch(/^forkert\.json: \/gln: /);
      expect(output.stderr).not.toContain('CANARY');
    }
    const cut = await run('partner from-fhir -', { stdin: '{' });
    expect([cut.exitCode, cut.output.stderr]).toEqual([1, expect.stringContaining('kan ikke læses som JSON')]);
    for (const stdin of ['null', '[]', '{"resourceType":"Patient"}']) {
      const { exitCode, output } = await run('partner from-fhir -', { stdin });
      expect([exitCode, output.stderr]).toEqual([1, '-: Filen har ingen partner (HealthcareService).\n']);
    }
    const service = { resourceType: 'HealthcareService', name: 'CANARY', comment: 'om 010190-1234' };
    const cpr = await run('partner from-fhir -', { stdin: JSON.stringify(service) });
    expect(cpr.exitCode).toBe(1);
    expect(cpr.output.stderr).toMatch(/^-: \/description\/da: .*CPR/);
    expect(cpr.output.stdout + cpr.output.stderr).not.toMatch(/CANARY|010190/);
  });

  it.each([
    ['partner', 'to-vcard, to-fhir, from-fhir'],
    ['partner to-pdf partner.json', 'to-vcard, to-fhir, from-fhir'],
    ['partner to-vcard', 'FIL mangler'],
    ['partner to-vcard a b', 'for mange argumenter'],
    ['partner to-vcard a --seed 1', '--seed'],
  ])('refuses "%s"', async (args, words) => {
    const { exitCode, output } = await run(args);
    expect(exitCode).toBe(2);
    expect(output.stderr).toContain(words);
    expect(output.stderr).toContain('klynge partner --help');
  });

  it('tells of a file that is not there', async () => {
    const { exitCode, output } = await run('partner to-fhir nej.json');
    expect([exitCode, output.stderr]).toEqual([1, 'nej.json: Filen eller mappen findes ikke.\n']);
  });
});
