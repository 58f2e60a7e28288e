import type { IssueList } from '../../issue-list.js';
import type { Project } from '../../project/project.js';
import { checkDays } from './days.js';
import { checkUnique } from './identifiers.js';

/** Checks what the parts of a project say about each other. */
export function checkProject(project: Project, issues: IssueList): void {
  checkDays(project.period?.from, project.period?.to, '/period/to', issues);
  checkUnique(
    project.clusters.map(({ cluster }) => cluster),
    '/clusters',
    issues,
  );
  for (const field of ['partners', 'indicators', 'meetings'] as const) {
    checkUnique(project[field] ?? [], `/${field}`, issues);
  }
}
