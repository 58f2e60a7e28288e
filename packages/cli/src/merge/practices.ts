import type { Benchmark, Cluster, Group, Indicator, Unit } from '@klyngekit/schema';
import { parseBenchmark, parseCluster } from '@klyngekit/schema';
import type { Context } from '../context.js';
import { conceptIn, issueLine, readJsonText } from '../documents.js';

/** Who was asked, out of a register of a cluster or a file of figures. */
export interface Asked {
  readonly units: readonly Unit[];
  readonly groups: readonly Group[];
  /** Indicators that the file happens to have. */
  readonly indicators: readonly Indicator[];
}

function askedInCluster({ members = [] }: Cluster): Asked {
  return { units: members.map((member) => ({ ...member, kind: 'practice' })), groups: [], indicators: [] };
}

function askedInBenchmark({ units, groups = [], indicators }: Benchmark): Asked {
  return { units: units.filter(({ kind }) => kind === 'practice'), groups, indicators };
}

/** Reads the list of practices, or tells what is wrong with it. */
export async function readAsked(path: string, context: Context): Promise<Asked | undefined> {
  const { system, messages } = context;
  const read = await readJsonText(path, system);
  if (!read.ok) {
    system.stderr(`${messages.file(read.fault, path)}\n`);
    return undefined;
  }
  const isBenchmark = conceptIn(read.text) === 'benchmark';
  const result = isBenchmark ? parseBenchmark(read.text) : parseCluster(read.text);
  if (!result.ok) {
    for (const issue of result.issues) system.stderr(issueLine(path, issue, context));
    return undefined;
  }
  const asked = 'units' in result.value ? askedInBenchmark(result.value) : askedInCluster(result.value);
  if (asked.units.length > 0) return asked;
  system.stderr(`${path}: ${messages.merge.faults['no-practices']({})}\n`);
  return undefined;
}
