/**
 * What was asked for on the command line; ends the program with its usage where that cannot be read.
 *
 * @template T
 * @param {(args: string[]) => T} read throws an error whose message says what is wrong
 * @param {string} usage
 * @returns {T}
 */
export function given(read, usage) {
  try {
    return read(process.argv.slice(2));
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    return process.exit(2);
  }
}
