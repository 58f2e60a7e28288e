import type { ClusterPackage } from '../../cluster-package/cluster-package.js';
import type { PackageMaterial } from '../../cluster-package/package-material.js';
import type { Indicator } from '../../indicator/indicator.js';
import type { IssueList } from '../../issue-list.js';
import type { MeetingTemplate, TemplatePart } from '../../meeting/meeting-template.js';
import type { PartnerRole } from '../../cluster-package/partner-role.js';
import type { LocalisedText } from '../../vocabulary/localised-text.js';
import { checkReferences, checkUniqueIds } from './identifiers.js';
import { checkIndicator } from './indicator.js';

/** What the parts of a package may name. */
interface Known {
  readonly indicators: ReadonlyMap<string, unknown>;
  readonly partners: ReadonlyMap<string, unknown>;
  readonly materials: ReadonlyMap<string, unknown>;
}

/** The lists of ids in a template, with what each of them names. */
const references = { indicators: 'indicator', partners: 'partner', materials: 'material' } as const;

/** The longest title of a meeting, an item, a partner and a material, and the longest text of an exchange. */
const longestTitle = 200;
const longestExchange = 500;

/** Checks that an indicator comes without anything of one practice, and its guides with their sources. */
function checkPackageIndicator(indicator: Indicator, pointer: string, issues: IssueList): void {
  checkIndicator(indicator, pointer, issues);
  indicator.targets?.forEach(({ owner, unit }, index) => {
    if (owner.kind === 'practice') {
      issues.add('enum', `${pointer}/targets/${index}/owner/kind`, { allowed: 'national, region, cluster, other' });
    }
    if (unit !== undefined) issues.add('unknown-field', `${pointer}/targets/${index}/unit`);
  });
  indicator.guides?.forEach(({ steps, source }, index) => {
    if (steps.length > 0 && !source) issues.add('required', `${pointer}/guides/${index}`, { field: 'source' });
  });
}

/** Checks that a text is as short as the field of a meeting that it is written into. */
function checkLength(text: LocalisedText | undefined, limit: number, pointer: string, issues: IssueList): void {
  for (const language of ['da', 'en'] as const) {
    if ((text?.[language]?.length ?? 0) > limit) issues.add('too-long', `${pointer}/${language}`, { limit });
  }
}

function checkPartner({ title, practicesGet, partnerGets }: PartnerRole, pointer: string, issues: IssueList): void {
  checkLength(title, longestTitle, `${pointer}/title`, issues);
  checkLength(practicesGet, longestExchange, `${pointer}/practicesGet`, issues);
  checkLength(partnerGets, longestExchange, `${pointer}/partnerGets`, issues);
}

/** Checks that a material is either a page elsewhere, with its source, or a text. */
function checkMaterial({ title, url, source, text }: PackageMaterial, pointer: string, issues: IssueList): void {
  checkLength(title, longestTitle, `${pointer}/title`, issues);
  if (url !== undefined && text) issues.add('unknown-field', `${pointer}/text`);
  if (url === undefined && !text) issues.add('required', pointer, { field: 'url' });
  if (url !== undefined && !source) issues.add('required', pointer, { field: 'source' });
}

/** Every item of a template, part of an item and item of a track, with where it stands. */
function partsOf({ items }: MeetingTemplate, pointer: string): { part: TemplatePart; pointer: string }[] {
  const placed = (parts: readonly TemplatePart[], list: string) =>
    parts.map((part, index) => ({ part, pointer: `${list}/${index}` }));
  return items.flatMap((item, index) => {
    const place = `${pointer}/items/${index}`;
    const tracks = (item.tracks ?? []).flatMap((track, position) =>
      placed(track.items, `${place}/tracks/${position}/items`),
    );
    return [{ part: item, pointer: place }, ...placed(item.items ?? [], `${place}/items`), ...tracks];
  });
}

function checkTemplate(template: MeetingTemplate, known: Known, pointer: string, issues: IssueList): void {
  checkLength(template.title, longestTitle, `${pointer}/title`, issues);
  template.items.forEach((item, index) => {
    if (item.items && item.tracks) issues.add('unknown-field', `${pointer}/items/${index}/tracks`);
  });
  for (const { part, pointer: place } of partsOf(template, pointer)) {
    checkLength(part.title, longestTitle, `${place}/title`, issues);
    for (const field of ['indicators', 'partners', 'materials'] as const) {
      checkReferences(part[field] ?? [], known[field], references[field], `${place}/${field}`, issues);
    }
  }
}

/** Checks what the parts of a cluster package say about each other, and that none is about one practice. */
export function checkClusterPackage(clusterPackage: ClusterPackage, issues: IssueList): void {
  const { indicators, meetings, materials = [], partners = [], questions = [], followUp = [] } = clusterPackage;
  const known: Known = {
    indicators: checkUniqueIds(indicators, '/indicators', issues),
    partners: checkUniqueIds(partners, '/partners', issues),
    materials: checkUniqueIds(materials, '/materials', issues),
  };
  indicators.forEach((indicator, index) => checkPackageIndicator(indicator, `/indicators/${index}`, issues));
  materials.forEach((material, index) => checkMaterial(material, `/materials/${index}`, issues));
  partners.forEach((partner, index) => checkPartner(partner, `/partners/${index}`, issues));
  checkUniqueIds(meetings, '/meetings', issues);
  meetings.forEach((template, index) => checkTemplate(template, known, `/meetings/${index}`, issues));
  questions.forEach(({ indicator }, index) => {
    if (indicator === undefined || known.indicators.has(indicator)) return;
    issues.add('unknown-reference', `/questions/${index}/indicator`, { to: 'indicator' });
  });
  followUp.forEach((step, index) => {
    checkReferences(step.indicators ?? [], known.indicators, 'indicator', `/followUp/${index}/indicators`, issues);
    const before = followUp[index - 1];
    if (before && before.weeksAfter > step.weeksAfter) {
      issues.add('period-out-of-order', `/followUp/${index}/weeksAfter`);
    }
  });
}
