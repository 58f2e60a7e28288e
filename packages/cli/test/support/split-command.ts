/**
 * The words of a command as a shell parts them: blanks between words, double quotes around blanks. Redirections are left
 * out, since the machine of the tests has its own standard input and output.
 */
export function splitCommand(command: string): string[] {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const end = words.findIndex((word) => word === '<' || word === '>');
  return end < 0 ? words : words.slice(0, end);
}
