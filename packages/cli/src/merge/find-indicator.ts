import { isTallyKind } from '@klyngekit/meeting';
import { parseIndicator } from '@klyngekit/schema';
import type { Indicator } from '@klyngekit/schema';
import type { Context } from '../context.js';
import { readDocument } from '../documents.js';
import { readPackage } from '../package/read-package.js';

/** What is to be counted, and what else is counted beside it. */
export interface FoundIndicator {
  readonly indicator: Indicator;
  /** Ids of the package's other indicators. */
  readonly others: ReadonlySet<string>;
}

/** What an id of an indicator looks like. */
export const identifier = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

async function inPackage(asked: string, path: string, context: Context): Promise<FoundIndicator | undefined> {
  const { system, messages } = context;
  const found = await readPackage(path, context);
  if (!found) return undefined;
  const indicator = found.indicators.find(({ id }) => id === asked);
  if (indicator)
    return { indicator, others: new Set(found.indicators.map(({ id }) => id).filter((id) => id !== asked)) };
  const countable = found.indicators.filter(({ kind }) => isTallyKind(kind)).map(({ id }) => id);
  // The ids of a package that is published are no secret, and whoever cannot spell one needs them.
  system.stderr(`${path}: ${messages.merge.notInPackage(countable)}\n`);
  return undefined;
}

/**
 * The indicator that is meant: an id in a package, a file, or an id among those that are known; or what is wrong is told.
 *
 * @param known - indicators that another file happens to have
 */
export async function findIndicator(
  asked: string,
  fromPackage: string | undefined,
  known: readonly Indicator[],
  context: Context,
): Promise<FoundIndicator | undefined> {
  const { system, messages } = context;
  if (fromPackage !== undefined) return inPackage(asked, fromPackage, context);
  const others: ReadonlySet<string> = new Set();
  const own = known.find(({ id }) => id === asked);
  const isFile = await system.exists(asked);
  if (own && !isFile) return { indicator: own, others };
  if (own || isFile || !identifier.test(asked)) {
    const indicator = await readDocument(asked, parseIndicator, context);
    return indicator && { indicator, others };
  }
  system.stderr(`${asked}: ${messages.merge.faults['unknown-indicator']({})}\n`);
  return undefined;
}
