import { describe, expect, it } from 'vitest';
import { memorySystem } from '../test/support/memory-system.js';
import { contextFor } from './context.js';
import { ProgressLine } from './progress.js';

async function told(isTerminal: boolean, tick: number, updates: number): Promise<string> {
  const system = memorySystem({ isTerminal, tick });
  const progress = new ProgressLine(await contextFor(system, 'en'));
  for (let update = 1; update <= updates; update += 1) {
    progress.update({ fraction: update / updates, rows: 1000 * update });
  }
  progress.finish();
  return system.output.stderr;
}

describe('ProgressLine', () => {
  it('says nothing about short jobs', async () => {
    expect(await told(true, 20, 10)).toBe('');
    expect(await told(false, 90, 10)).toBe('');
  });

  it('writes over one line on a terminal, and clears it', async () => {
    expect(await told(true, 200, 2)).toBe('\r\u001b[KReading: 100%, 2,000 rows\r\u001b[K');
  });

  it('writes a line now and then where it cannot write over', async () => {
    expect(await told(false, 600, 4)).toBe('Reading: 50%, 2,000 rows\nReading: 100%, 4,000 rows\n');
  });
});
