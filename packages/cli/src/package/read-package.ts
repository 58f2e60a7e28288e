import { parseClusterPackage } from '@klyngekit/schema';
import type { ClusterPackage } from '@klyngekit/schema';
import type { Context } from '../context.js';
import { readDocument } from '../documents.js';
import { readShipped, shippedNames } from './shipped.js';

/** A package: a file, or by its name one of those that come along; a file of that name goes first. Or what is wrong is told. */
export async function readPackage(asked: string, context: Context): Promise<ClusterPackage | undefined> {
  if (shippedNames.includes(asked) && !(await context.system.exists(asked))) {
    return (await readShipped()).find(({ id }) => id === asked);
  }
  return readDocument(asked, parseClusterPackage, context);
}
