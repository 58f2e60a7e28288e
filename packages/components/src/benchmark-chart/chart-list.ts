import { PATH_STYLES, targetRole, type PathRole } from '@klyngekit/plot';
import { findingsOf, targetParts, type ReadyModel } from '@klyngekit/report/chart';
import { html, nothing, svg, type TemplateResult } from 'lit';

/** One line of the list below a strip: the mark, what it is, and its number. */
interface Line {
  readonly role: PathRole;
  readonly label: string;
  readonly value: string;
}

/**
 * Own value, median and targets in words, for narrow places: the list is also the key to the strip.
 *
 * @param alone - whether no summary stands above that tells the own counts
 */
export function listTemplate(model: ReadyModel, alone: boolean): TemplateResult {
  const { source, facts } = model;
  const own = findingsOf(facts, source).own;
  const line = alone && own !== undefined && typeof own !== 'string' ? source.words.ownLine(own, source.style) : '';
  return html`<dl class="list subtitle">
      ${linesOf(model).map(
        ({ role, label, value }) =>
          html`<div class=${role === 'own' ? 'line line-own' : 'line'}>
            <dt>${keyMark(role)}${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${line === '' ? nothing : html`<p class="own-line subtitle">${line}</p>`}`;
}

function linesOf({ source, facts }: ReadyModel): readonly Line[] {
  const { frame, words, style, unit } = source;
  const lines: Line[] = [];
  const { own } = facts;
  if (own && 'row' in own)
    lines.push({ role: 'own', label: words.own(unit), value: words.value(own.row.value, style) });
  if (frame.median !== undefined) {
    const label = words.median({ unit, oneCluster: frame.oneCluster });
    lines.push({ role: 'median', label, value: words.value(frame.median, style) });
  }
  for (const target of frame.targets) {
    const { name, level } = targetParts(target, source);
    lines.push({ role: targetRole(target), label: name, value: level });
  }
  return lines;
}

function keyMark(role: PathRole): TemplateResult {
  const d = role === 'own' ? 'M10 6L16 12L10 18L4 12Z' : role === 'own-target' ? 'M10 6V18' : 'M10 3V21';
  return svg`<svg class="scene key" viewBox="0 0 20 24" aria-hidden="true" focusable="false"><path class=${role} d=${d} stroke-width=${PATH_STYLES[role].width ?? 0} /></svg>`;
}
