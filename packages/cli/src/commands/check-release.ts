import { checkAgainstLog } from '@klyngekit/privacy';
import { parseReleaseLog } from '@klyngekit/schema';
import type { LoggedRelease } from '@klyngekit/schema';
import { readArguments } from '../arguments.js';
import { exitWell, exitWrong, refuseUsage } from '../context.js';
import type { Context } from '../context.js';
import { readDocument } from '../documents.js';
import { readPolicy } from '../policy.js';

/** `klynge check-release`: whether the releases of one file may go out after those of another. */
export async function checkRelease(args: readonly string[], context: Context): Promise<number> {
  const parsed = readArguments(args, { policy: { type: 'string' } });
  if (!parsed.ok) return refuseUsage(parsed.faults, 'check-release', context);
  const { positionals } = parsed.given;
  const [oldPath, newPath] = positionals;
  if (oldPath === undefined || newPath === undefined) {
    return refuseUsage([{ code: 'argument-needed', argument: 'releases' }], 'check-release', context);
  }
  if (positionals.length > 2) return refuseUsage([{ code: 'too-many-arguments' }], 'check-release', context);
  const policy = await readPolicy(parsed.given.value('policy'), context);
  const earlier = await readDocument(oldPath, parseReleaseLog, context);
  const next = await readDocument(newPath, parseReleaseLog, context);
  if (policy === undefined || earlier === undefined || next === undefined) return exitWrong;

  const { system, messages } = context;
  const known: LoggedRelease[] = [...earlier.releases];
  const added = next.releases.filter(({ roundId }) => !known.some((release) => release.roundId === roundId));
  let overlapping = 0;
  for (const release of added) {
    const check = checkAgainstLog(known, release, policy);
    if (!check.ok) {
      const finding =
        check.reason === 'not-comparable'
          ? ({ code: check.reason } as const)
          : ({ code: check.reason, practices: check.practices, smallestGroup: policy.smallestGroup } as const);
      system.stdout(`${newPath}: ${messages.prepare.release(finding)}\n`);
      return exitWrong;
    }
    overlapping += check.overlapping;
    known.push(release);
  }
  system.stdout(`${newPath}: ${messages.prepare.releasesPassed(added.length, overlapping)}\n`);
  return exitWell;
}
