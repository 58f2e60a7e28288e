import { mkdir } from 'node:fs/promises';
import type { FileFault } from '@klyngekit/messages/cli';
import { faultOf } from './node-fault.js';

/** Makes a directory and those above it; see `System`. */
export async function makeDirectory(path: string): Promise<FileFault | undefined> {
  try {
    await mkdir(path, { recursive: true });
    return undefined;
  } catch (error) {
    const fault = faultOf(error, 'unwritable');
    return fault === 'exists' ? 'not-a-directory' : fault;
  }
}
