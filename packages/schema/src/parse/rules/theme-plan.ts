import type { IssueList } from '../../issue-list.js';
import type { ThemePlan } from '../../theme-plan/theme-plan.js';
import { checkDays } from './days.js';
import { checkUnique, checkUniqueIds } from './identifiers.js';

/** Checks what the parts of a theme plan say about each other. */
export function checkThemePlan(plan: ThemePlan, issues: IssueList): void {
  checkDays(plan.from, plan.to, '/to', issues);
  checkUniqueIds(plan.themes, '/themes', issues);
  plan.themes.forEach((theme, index) => {
    const pointer = `/themes/${index}`;
    for (const field of ['indicators', 'partners', 'projects'] as const) {
      checkUnique(theme[field] ?? [], `${pointer}/${field}`, issues);
    }
    theme.meetings.forEach(({ meeting, month }, place) => {
      if (meeting === undefined && month === undefined) {
        issues.add('required', `${pointer}/meetings/${place}`, { field: 'meeting' });
      }
    });
  });
}
