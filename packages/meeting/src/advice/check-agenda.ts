import type { Meeting } from '@klyngekit/schema';
import { apply } from '../commands/apply.js';
import { isSameFinding } from './advice.js';
import type { Advice, AdviceContext, AdviceRule, AdviceScene, Finding, Remedy, RemedyCode } from './advice.js';
import {
  actionWithoutLead,
  dataWithoutOpening,
  noDecision,
  noEvaluation,
  openActions,
  ownDataNotSent,
  partnerWithoutExchange,
} from './rules/content.js';
import { noSilentReflection, talkWithoutPause } from './rules/talk.js';
import { fixedStartLate, longWithoutBreak, noBuffer, onlineTooLong, overRun, unclearTime } from './rules/time.js';

/** Every rule, in the order in which their findings are told: what concerns the time first. */
const rules: readonly AdviceRule[] = [
  unclearTime,
  overRun,
  fixedStartLate,
  onlineTooLong,
  noBuffer,
  longWithoutBreak,
  openActions,
  ownDataNotSent,
  dataWithoutOpening,
  noSilentReflection,
  talkWithoutPause,
  partnerWithoutExchange,
  noDecision,
  actionWithoutLead,
  noEvaluation,
];

/** As many ways to follow a piece of advice as somebody can choose between. */
const mostRemedies = 3;

/** Ways that differ only in whom or when they name may stand side by side; of all others one of a kind is enough. */
const severalOfAKind: readonly RemedyCode[] = ['assign-lead'];

/** Whether the commands can be carried out, and the finding is gone when they are. */
function helps(remedy: Remedy, finding: Finding, rule: AdviceRule, { meeting, context }: AdviceScene): boolean {
  const applied = apply(meeting, { type: 'batch', commands: remedy.commands });
  return applied.ok && !rule.find({ meeting: applied.meeting, context }).some((left) => isSameFinding(left, finding));
}

function remediesFor(finding: Finding, rule: AdviceRule, scene: AdviceScene): readonly Remedy[] {
  const remedies: Remedy[] = [];
  for (const remedy of rule.propose(finding, scene)) {
    if (remedies.length === mostRemedies) break;
    const isKnown = remedies.some(({ code }) => code === remedy.code) && !severalOfAKind.includes(remedy.code);
    if (!isKnown && helps(remedy, finding, rule, scene)) remedies.push(remedy);
  }
  return remedies;
}

/**
 * What is worth a thought about an agenda, each with ways to follow it that have been tried. It is asked for, never
 * pressed upon anybody, and each line can be put aside.
 */
export function checkAgenda(meeting: Meeting, context: AdviceContext = {}): readonly Advice[] {
  const scene: AdviceScene = { meeting, context };
  return rules.flatMap((rule) =>
    rule.find(scene).map((finding): Advice => {
      const isDismissed = (meeting.dismissed ?? []).some(
        ({ code, about }) => code === finding.code && about === finding.about,
      );
      return { ...finding, remedies: remediesFor(finding, rule, scene), isDismissed };
    }),
  );
}
