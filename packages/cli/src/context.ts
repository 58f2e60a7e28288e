import { da } from '@klyngekit/messages';
import type { IssueMessages } from '@klyngekit/messages';
import { cliMessages } from '@klyngekit/messages/cli';
import type { CliCommand, CliMessages, UsageFault } from '@klyngekit/messages/cli';
import { en } from '@klyngekit/messages/en';
import type { Language } from './language.js';
import type { System } from './system.js';

/** All is well. */
export const exitWell = 0;
/** A file is wrong, cannot be read or cannot be written. */
export const exitWrong = 1;
/** The command is written wrongly. */
export const exitUsage = 2;

/** What a command has to work with. */
export interface Context {
  readonly system: System;
  readonly messages: CliMessages;
  /** The words for what is wrong with a file. */
  readonly issueMessages: IssueMessages;
}

/** A command: its arguments in, its exit code out. */
export type Command = (args: readonly string[], context: Context) => Promise<number>;

/** The context of a run in a language. */
export async function contextFor(system: System, language: Language): Promise<Context> {
  const { issues } = language === 'da' ? da : en;
  return { system, messages: cliMessages(language), issueMessages: await issues() };
}

/** Tells what is wrong with a command line, and where help is. */
export function refuseUsage(faults: readonly UsageFault[], command: CliCommand | undefined, context: Context): number {
  const { system, messages } = context;
  for (const fault of faults) system.stderr(`klynge: ${messages.usage(fault)}\n`);
  system.stderr(`${messages.seeHelp(command)}\n`);
  return exitUsage;
}
