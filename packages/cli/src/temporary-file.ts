import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

const signals = ['SIGINT', 'SIGTERM'] as const;
const unfinished = new Set<string>();

/** Takes what is unfinished away, then lets the signal end the process as if nobody had listened. */
function stop(signal: NodeJS.Signals): void {
  for (const path of unfinished) rmSync(path, { recursive: true, force: true });
  for (const name of signals) process.off(name, stop);
  process.kill(process.pid, signal);
}

/** Does work with files or directories that must not outlive it: not when it fails, and not when the process is stopped. */
export async function whileTemporary(paths: readonly string[], work: () => Promise<void>): Promise<void> {
  if (unfinished.size === 0) for (const name of signals) process.on(name, stop);
  for (const path of paths) unfinished.add(path);
  try {
    await work();
  } catch (error) {
    for (const path of paths) await rm(path, { recursive: true, force: true });
    throw error;
  } finally {
    for (const path of paths) unfinished.delete(path);
    if (unfinished.size === 0) for (const name of signals) process.off(name, stop);
  }
}
