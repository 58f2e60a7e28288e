import type { Cluster } from '../../cluster/cluster.js';
import { normaliseKommunekode } from '../../codes/kommunekode.js';
import type { IssueList } from '../../issue-list.js';
import { checkCode } from './codes.js';
import { checkUnique, checkUniqueIds } from './identifiers.js';

/** Checks what the parts of a cluster say about each other. */
export function checkCluster(cluster: Cluster, issues: IssueList): void {
  cluster.place?.municipalities?.forEach(({ code }, position) => {
    checkCode(code, normaliseKommunekode, 'kommunekode', `/place/municipalities/${position}/code`, issues);
  });
  checkUnique(cluster.subclusters ?? [], '/subclusters', issues);
  checkUniqueIds(cluster.themes ?? [], '/themes', issues);
  cluster.themes?.forEach(({ indicators = [] }, position) => {
    checkUnique(indicators, `/themes/${position}/indicators`, issues);
  });
}
