import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const names = [
  'schema',
  'statistics',
  'cluster-packages',
  'messages',
  'privacy',
  'meeting',
  'formats',
  'plot',
  'report',
  'foundation',
  'components',
  'cli',
];

/** A workspace that breaks one rule a file; the key of each is the file, the value its text and the rule it breaks. */
const breaches: Record<string, readonly [text: string, rule: string]> = {
  'packages/schema/src/up.ts': [`import '@klyngekit/statistics';`, 'layers-schema'],
  'packages/statistics/src/side.ts': [
    `import type { schema } from '@klyngekit/schema';\nexport type T = schema;`,
    'layers-statistics',
  ],
  'packages/cluster-packages/src/read.ts': [`import '@klyngekit/schema';`, 'layers-cluster-packages'],
  'packages/messages/src/words.ts': [`export { plot } from '@klyngekit/plot';`, 'layers-messages'],
  'packages/messages/src/lit.ts': [`import 'lit';`, 'libraries-messages'],
  'packages/messages/src/values.ts': [`export { schema } from '@klyngekit/schema';`, 'schema-types-only'],
  'packages/privacy/src/file.ts': [`import 'node:fs';`, 'no-node-privacy'],
  'packages/meeting/src/format.ts': [`import '@klyngekit/formats';`, 'layers-meeting'],
  'packages/formats/src/draw.ts': [`import '@klyngekit/plot';`, 'layers-formats'],
  'packages/plot/src/late.ts': [`export const late = () => import('@klyngekit/messages');`, 'layers-plot'],
  'packages/plot/src/time.ts': [`import 'lit';`, 'libraries-plot'],
  'packages/report/src/page.ts': [`import '@klyngekit/foundation';`, 'layers-report'],
  'packages/foundation/src/count.ts': [`import '@klyngekit/statistics';`, 'layers-foundation'],
  'packages/components/src/command.ts': [`import '@klyngekit/cli';`, 'layers-components'],
  'packages/cli/src/element.ts': [`import '@klyngekit/foundation';`, 'layers-cli'],
  'packages/formats/src/deep.ts': [`import '../../schema/src/index.js';`, 'no-deep-import'],
  'packages/schema/src/a.ts': [`import './b.js';\nexport const a = 1;`, 'no-cycle'],
  'packages/schema/src/lost.ts': [`import './nowhere.js';`, 'no-unresolvable'],
  'packages/components/src/partner-list/partner-list.ts': [`import '../partner-card/partner-card.js';`, 'leaf'],
  'packages/components/src/topic-vote/topic-vote.ts': [`export * from '../partner-card/index.js';`, 'leaf'],
  'packages/components/src/agenda/agenda.ts': [`import '../../../../test/tool.js';`, 'nothing-imports-consumers'],
  'stories/deep.stories.ts': [`import '../packages/schema/src/index.js';`, 'consumers-use-names'],
  'packages/statistics/src/oracle.ts': [`import './oracle.test.js';`, 'sources-import-no-test'],
};

/** What must stay allowed. */
const innocent: Record<string, string> = {
  'packages/formats/src/good.ts': `import '@klyngekit/schema';\nimport '@klyngekit/messages';\nimport '@klyngekit/meeting';`,
  'packages/plot/src/good.ts': `import type { schema } from '@klyngekit/schema';\nimport '@klyngekit/statistics';\nexport type T = schema;`,
  'packages/report/src/good.ts': `import '@klyngekit/plot';\nimport '@klyngekit/formats';\nimport '@klyngekit/messages';`,
  'packages/foundation/src/good.ts': `import 'lit';\nimport '@klyngekit/messages';`,
  'packages/components/src/partner-card/index.ts': `export * from './partner-card.js';`,
  'packages/components/src/partner-card/partner-card.ts': `import { shared } from '../shared/index.js';\nexport const card = shared;`,
  'packages/components/src/shared/index.ts': `export const shared = 1;`,
  'packages/statistics/src/oracle.test.ts': `import '@klyngekit/schema';\nimport 'node:fs';`,
  'stories/good.stories.ts': `import '@klyngekit/components';\nimport '../test/tool.js';`,
  'test/tool.ts': 'export const tool = 1;',
};

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let workspace = '';
let violations: readonly Violation[] = [];

function write(path: string, text: string) {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'layers-'));
  copyFileSync(join(root, 'tsconfig.base.json'), join(workspace, 'tsconfig.base.json'));
  write('package.json', JSON.stringify({ name: 'layers', private: true, dependencies: { lit: '*' } }));
  write('node_modules/lit/package.json', JSON.stringify({ name: 'lit', version: '1.0.0', main: 'index.js' }));
  write('node_modules/lit/index.js', '');
  mkdirSync(join(workspace, 'node_modules/@klyngekit'), { recursive: true });
  for (const name of names) {
    const manifest = {
      name: `@klyngekit/${name}`,
      exports: { '.': { source: './src/index.ts' } },
      dependencies: { lit: '*' },
    };
    write(`packages/${name}/package.json`, JSON.stringify(manifest));
    write(`packages/${name}/src/index.ts`, `export const ${name} = 1;`);
    symlinkSync(join(workspace, 'packages', name), join(workspace, 'node_modules/@klyngekit', name), 'dir');
  }
  // The other half of the cycle, which is reported once, at a.ts.
  write('packages/schema/src/b.ts', `import './a.js';\nexport const b = 1;`);
  for (const [path, [text]] of Object.entries(breaches)) write(path, text);
  for (const [path, text] of Object.entries(innocent)) write(path, text);
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.config/dependency-cruiser.cjs');
  const output = execFileSync(
    process.execPath,
    [program, '--config', config, '--output-type', 'json', 'packages', 'stories'],
    {
      cwd: workspace,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    },
  );
  violations = (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
}, 60_000);

afterAll(() => rmSync(workspace, { recursive: true }));

const rulesBrokenBy = (path: string) => violations.filter(({ from }) => from === path).map(({ rule }) => rule.name);

describe('the layers', () => {
  it.each(Object.entries(breaches).map(([path, [, rule]]) => [path, rule] as const))('%s breaks %s', (path, rule) => {
    expect(rulesBrokenBy(path)).toContain(rule);
  });
  it.each(Object.keys(innocent))('%s breaks none', (path) => {
    expect(rulesBrokenBy(path)).toEqual([]);
  });
});
