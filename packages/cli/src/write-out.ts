import type { Context } from './context.js';

/** Whether a file is there that may not be replaced, which is then said. Asked before anything is read. */
export async function isTaken(path: string, overwrite: boolean, { system, messages }: Context): Promise<boolean> {
  if (path === '-' || overwrite || !(await system.exists(path))) return false;
  system.stderr(`${messages.file('exists', path)}\n`);
  return true;
}

/** Writes a file or standard output ("-"); says why not, if so. Returns whether it was written. */
export async function writeOut(
  path: string,
  content: string,
  overwrite: boolean,
  { system, messages }: Context,
): Promise<boolean> {
  if (path === '-') {
    system.stdout(content);
    return true;
  }
  const fault = await system.writeFile(path, content, { overwrite });
  if (fault === undefined) return true;
  system.stderr(`${messages.file(fault, path)}\n`);
  return false;
}
