// Starts the installed command-line programs, without a shell and without npx.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment } from './setup.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The script behind a command of an installed package, for example `program('vite')` or `program('@web/test-runner', 'wtr')`. */
export function program(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`${packageName} has no command ${command}`);
  return join(folder, script);
}

/** Runs a script with this Node in the root folder and answers with its exit code; what it says goes to the terminal, or only its faults. */
export function node(script, args = [], { quiet = false, ...env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...cleanEnvironment(), ...env },
      stdio: ['inherit', quiet ? 'ignore' : 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}
