import type { Cluster } from '../../cluster/cluster.js';
import { normaliseKommunekode } from '../../codes/kommunekode.js';
import { normaliseYdernummer } from '../../codes/ydernummer.js';
import type { IssueList } from '../../issue-list.js';
import { checkCode } from './codes.js';
import { checkDays } from './days.js';
import { checkUnique, checkUniqueIds } from './identifiers.js';

/** Checks what the parts of a cluster say about each other. */
export function checkCluster(cluster: Cluster, issues: IssueList): void {
  cluster.place?.municipalities?.forEach(({ code }, position) => {
    checkCode(code, normaliseKommunekode, 'kommunekode', `/place/municipalities/${position}/code`, issues);
  });
  const members = cluster.members ?? [];
  checkUniqueIds(members, '/members', issues);
  members.forEach(({ ydernummer, validity }, position) => {
    if (ydernummer !== undefined) {
      checkCode(ydernummer, normaliseYdernummer, 'ydernummer', `/members/${position}/ydernummer`, issues);
    }
    checkDays(validity?.from, validity?.to, `/members/${position}/validity/to`, issues);
  });
  checkUnique(cluster.subclusters ?? [], '/subclusters', issues);
  checkUniqueIds(cluster.themes ?? [], '/themes', issues);
  cluster.themes?.forEach(({ indicators = [] }, position) => {
    checkUnique(indicators, `/themes/${position}/indicators`, issues);
  });
}
