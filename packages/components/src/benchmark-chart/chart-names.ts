import { setVars } from '@klyngekit/foundation';
import { TEXT_SIZE } from '@klyngekit/plot';
import { isRound, type ReadyModel } from '@klyngekit/report/chart';
import { html, type TemplateResult } from 'lit';
import { masked } from '../shared/masked.js';
import type { Names, Stage } from './stage.js';

/** Height of a line of a label that stands above its row, px. */
const LINE = 18;

/** The name behind a row of the file; undefined where there is none to be shown. */
export function nameAt(place: number | undefined, { data }: ReadyModel, names: Names | null): string | undefined {
  if (!names || place === undefined || !isRound(data)) return undefined;
  return names.get(data.rows[place]?.rowId ?? '')?.name;
}

/**
 * The layer that names are written into. Empty here: what goes through a template stays in it. Left out by the recorders of
 * sessions that are known, and by translators.
 */
export function namesTemplate(): TemplateResult {
  return html`<div class="names" aria-hidden="true" ${masked()}></div>`;
}

/** Writes the names beside the rows of a picture, or takes them away. */
export function writeNames(
  layer: HTMLElement,
  { names, model, picture: { scene, labels, labelRoom }, pixels }: Stage,
): void {
  layer.replaceChildren();
  if (!names || labels === 'none') return;
  const { rows, absent } = model.source.frame;
  const px = (length: number): string => `${length * pixels}px`;
  const height = labels === 'gutter' ? scene.rowHeight : LINE;
  const size = { '--_size': px(TEXT_SIZE), '--_room': px(labelRoom), '--_line': px(height) };
  const places = [...scene.rows, ...scene.absent];
  [...rows, ...absent.slice(0, scene.absent.length)].forEach((row, index) => {
    const name = row.own ? undefined : nameAt(row.place, model, names);
    if (name === undefined) return;
    const line = layer.ownerDocument.createElement('bdi');
    line.textContent = name;
    const top = labels === 'gutter' ? places[index]!.y - height / 2 : scene.plot.top + index * scene.rowHeight;
    // On the line itself: the layer keeps nothing that tells that there were names.
    setVars(line, { ...size, '--_top': px(top) });
    layer.append(line);
  });
}
