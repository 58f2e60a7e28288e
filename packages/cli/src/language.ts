import type { System } from './system.js';

/** The languages of the command. */
export type Language = 'da' | 'en';

/** Whether a text names a language of the command. */
export function isLanguage(text: string | undefined): text is Language {
  return text === 'da' || text === 'en';
}

/** The language that the environment asks for: Danish if it begins with "da", else English. */
export function environmentLanguage(environment: System['environment']): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return locale.toLowerCase().startsWith('da') ? 'da' : 'en';
}

/** The language of a command line: `--lang`, where it names one, else that of the environment. */
export function languageOf(args: readonly string[], environment: System['environment']): Language {
  const place = args.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const argument = args[place];
  const asked = argument === '--lang' ? args[place + 1] : argument?.slice('--lang='.length);
  return isLanguage(asked) ? asked : environmentLanguage(environment);
}
