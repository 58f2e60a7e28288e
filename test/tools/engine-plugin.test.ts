// What a test in a browser may ask of its engine.
import { describe, expect, it } from 'vitest';
import { enginePlugin } from '../wtr/engine-plugin.mjs';

/** An engine that can switch nothing. */
const session = { browser: { type: 'webdriver' } };

const ask = (command: string, payload: object): Promise<unknown> =>
  enginePlugin().executeCommand({ command, payload, session });

describe('an engine', () => {
  it('says that it cannot, rather than that it has', async () => {
    expect(await ask('engine-media', { media: 'print', forcedColors: 'active' })).toEqual({ done: false });
    expect(await ask('engine-tree', {})).toEqual({ done: false });
  });

  it('refuses a feature that nothing would switch, wherever it is asked for', async () => {
    await expect(ask('engine-media', { 'forced-colors': 'active' })).rejects.toThrow('forced-colors');
  });

  it('leaves the commands of others alone', async () => {
    expect(await ask('send-keys', { press: 'Tab' })).toBe(undefined);
  });
});
