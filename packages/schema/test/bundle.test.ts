import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { exampleCluster } from '../src/fixtures/index.js';

const resolveDir = fileURLToPath(new URL('../src', import.meta.url));

/** What a bundler makes of a few lines of a consumer. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'consumer',
    target: 'chrome109',
    write: false,
  });
  return outputFiles[0]!.text;
}

/** Stands in every generated validator and nowhere else. */
const validatorMark = 'instancePath:';

describe('a bundle', () => {
  it('of the codes holds no validator', async () => {
    const code = await bundled(`export { normaliseYdernummer, rowsOf, concepts } from './index.ts';`);
    expect(code).not.toContain(validatorMark);
    expect(code.length).toBeLessThan(5000);
  });

  it('of one parse function holds one validator', async () => {
    const cluster = await bundled(`export { parseCluster } from './index.ts';`);
    expect(cluster).toContain(validatorMark);
    expect(cluster).not.toContain('klynge.indicator/1');
  });

  it('parses where code from strings is forbidden and nothing can be loaded', async () => {
    const code = await bundled(`export { parseCluster } from './parse/index.ts';`);
    const context = createContext(
      { text: JSON.stringify(exampleCluster) },
      { codeGeneration: { strings: false, wasm: false } },
    );
    runInContext(code, context);
    expect(runInContext('consumer.parseCluster(text).ok', context)).toBe(true);
    expect(runInContext('consumer.parseCluster("{}").issues[0].code', context)).toBe('required');
  });
});
