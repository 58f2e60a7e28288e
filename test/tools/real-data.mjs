// Published practice-level figures (Open Government Licence v3.0) for tests of the elements. They are no part of the
// project: without the folder the tests that need them say so and are left out.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, root } from './programs.mjs';

const source = process.env.KLYNGE_DATA ?? join(root, '../shared/data');
const target = join(root, 'test/.cache/fixtures');
const indicators = join(root, 'packages/cli/test/fixtures');

const statins = ['--indicator', 'statins.json', '--unit', 'practice', '--numerator', 'low_medium_intensity_items'];
const statinsYear = ['--denominator', 'statin_items', '--from', '2018-01-01', '--to', '2018-12-31', '--public'];
const diabetes = ['--indicator', 'diabetes.json', '--unit', 'code', '--numerator', 'numerator'];
const diabetesYears = ['--denominator', 'denominator', '--period', 'year', '--public'];

/** What is made: the table, and how it is read. */
const imports = {
  'england.json': ['statins_intensity_gp_practice_2018.csv', ...statins, ...statinsYear],
  'ccg.json': [
    'statins_intensity_gp_practice_2018.csv',
    ...statins,
    ...statinsYear,
    '--group',
    'ccg',
    '--group-value',
    '00K',
  ],
  'diabetes.json': [
    'fingertips_qof_diabetes_gp.csv',
    ...diabetes,
    ...diabetesYears,
    ...['--group', 'level', '--group-value', 'practice'],
  ],
};

/** Makes the files that `/fixtures/` serves; answers whether there was anything to make them from. */
export async function makeRealData() {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const available = existsSync(source);
  for (const [name, [table, ...options]] of Object.entries(available ? imports : {})) {
    const args = ['import', join(source, table), ...options, '-o', join(target, name), '--lang', 'en'];
    args[args.indexOf('--indicator') + 1] = join(indicators, args[args.indexOf('--indicator') + 1]);
    if ((await node(join(root, 'packages/cli/bin/klynge.js'), args)) !== 0) throw new Error(`${table} was not read`);
  }
  writeFileSync(join(target, 'manifest.json'), JSON.stringify({ available }));
  return available;
}
