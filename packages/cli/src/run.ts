import { main } from './main.js';
import { nodeSystem } from './node-system.js';

/** Runs the command with the arguments of the process and sets its exit code. */
export async function run(): Promise<void> {
  // A reader such as `head` may close its end early; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.exitCode = await main(process.argv.slice(2), nodeSystem);
}
