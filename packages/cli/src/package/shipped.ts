import { readFile } from 'node:fs/promises';
import { packageFiles } from '@klyngekit/cluster-packages';
import { parseClusterPackage } from '@klyngekit/schema';
import type { ClusterPackage } from '@klyngekit/schema';

/** The names of the packages that come along. */
export const shippedNames: readonly string[] = packageFiles.map(({ id }) => id);

/**
 * Reads the packages that come along with the program; they are part of it, not files of the user.
 *
 * @throws Error if one is not there or is not valid: the program is broken.
 */
export async function readShipped(): Promise<readonly ClusterPackage[]> {
  return Promise.all(
    packageFiles.map(async ({ id, url }) => {
      const result = parseClusterPackage(await readFile(url, 'utf8'));
      if (!result.ok) throw new Error(`The package ${id} is not valid.`);
      return result.value;
    }),
  );
}
