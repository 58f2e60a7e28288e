import type { GroupStop, Navigation, Scene, Stop } from '@klyngekit/plot';
import { unitWalk } from '@klyngekit/plot';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { cssVars } from '@klyngekit/foundation';
import { pointedAbsence, type NameOf } from '@klyngekit/report/chart';
import type { ViewedModel } from '../views/chart-view.js';
import { pointedIn } from '../views/unit-figures.js';

/** How far the frame of a pointed row reaches out of it, px. */
const REACH = 3;
/** Space between a pointed row and its detail box, px. */
const BELOW = 6;
/** Space between a unit of a field and its detail box, px. */
const BESIDE = 14;
const DOT = 4.5;
/** From a row's middle to the baseline of its text, px. */
const BASELINE = 4.5;

/** What is pointed at: by the keyboard, or by the pointer, which wins while it is there. */
export interface Pointing {
  readonly navigation: Navigation | undefined;
  readonly hovered: number | undefined;
  /** Whether the keyboard is in the picture. */
  readonly focused: boolean;
}

/** The stop that is pointed at. */
export function pointedStop(model: ViewedModel, pointing: Pointing): Stop | undefined {
  if (pointing.hovered !== undefined) return { kind: 'unit', row: pointing.hovered };
  const { navigation } = pointing;
  if (!navigation || (!pointing.focused && !navigation.pinned)) return undefined;
  return (model.walk ?? unitWalk(model.source.frame)).stops(navigation)[navigation.index];
}

/** Told in full, for a screen reader. */
function spokenStop(stop: Stop, model: ViewedModel, nameOf: NameOf): string {
  const told = pointedIn(model, stop, nameOf);
  if (told || stop.kind !== 'absent') return told?.spoken ?? '';
  const absence = pointedAbsence(stop.absent, model.source, nameOf);
  return absence ? model.source.words.keyboard.absent(absence) : '';
}

/** The surface behind the pointed row. */
export function underTemplate(scene: Scene, stop: Stop | undefined): TemplateResult | typeof nothing {
  const box = stop && rowBox(scene, stop);
  if (!box || !stop) return nothing;
  if (scene.rowHeight === 0 && !scene.lanes) return stop.kind === 'group' ? columnTemplate(scene, stop) : nothing;
  return svg`<rect class="pointed-surface" x="0" y=${box.top} width=${scene.width} height=${box.bottom - box.top} rx="2" />`;
}

/** A group of a picture without rows: what lies from its first to its last unit. */
function columnTemplate({ rows, plot }: Scene, { first, last }: GroupStop): TemplateResult | typeof nothing {
  const [from, to] = [rows[first], rows[last]];
  if (!from || !to) return nothing;
  return svg`<rect class="pointed-surface" x=${from.x - DOT} y=${plot.top} width=${to.x - from.x + 2 * DOT} height=${plot.bottom - plot.top} rx="2" />`;
}

/** Whether the pointed row is framed, so that the picture itself needs no focus ring. */
export function isFramed(scene: Scene, stop: Stop | undefined, keyboard: boolean): boolean {
  if (!keyboard || !stop || (scene.rowHeight === 0 && !scene.lanes)) return false;
  return stop.kind !== 'absent' || scene.absent[stop.absent] !== undefined;
}

/** The frame around the pointed row, and its dot and value in the colour of text. */
export function overTemplate(scene: Scene, stop: Stop | undefined, model: ViewedModel, keyboard: boolean): unknown {
  const box = stop && rowBox(scene, stop);
  if (!box || !stop) return nothing;
  const place = stop.kind === 'unit' ? scene.rows[stop.row] : undefined;
  // The rows of a walk of its own are no units.
  const row = stop.kind === 'unit' && !model.walk ? model.source.frame.rows[stop.row] : undefined;
  const value =
    place && row && !row.own && scene.rowHeight > 0 && !hasStrongValues(model)
      ? valueTemplate(scene, place.y, row.value, model)
      : nothing;
  const dot =
    place && (model.walk ? scene.field : row && !row.own)
      ? svg`<circle class="pointed-dot" cx=${place.x} cy=${place.y} r=${DOT} />`
      : nothing;
  const frame = isFramed(scene, stop, keyboard)
    ? svg`<rect class="pointed-frame" x=${-REACH} y=${box.top - 1} width=${scene.width + 2 * REACH} height=${box.bottom - box.top + 2} rx="4" />`
    : nothing;
  return svg`${value}${dot}${frame}`;
}

/** Values beside neutral labels are bold already, and have their margin at the right. */
const hasStrongValues = ({ source, facts }: ViewedModel): boolean => source.frame.closed !== undefined && !facts.own;

function valueTemplate(scene: Scene, y: number, value: number, { source }: ViewedModel): TemplateResult {
  return svg`<text class="pointed-value" x=${scene.width} y=${y + BASELINE} text-anchor="end">${source.words.value(value, source.style)}</text>`;
}

/** The box that tells of the pointed row, the same for pointer and keyboard: empty, since what it tells may hold a name. */
export function detailTemplate(scene: Scene, stop: Stop | undefined, pixels: number): TemplateResult | typeof nothing {
  const box = stop && rowBox(scene, stop);
  if (!stop || !box) return nothing;
  const place = detailPlace(scene, stop, box.bottom, pixels);
  return html`<div class=${isBeside(scene, stop) ? 'detail beside subtitle' : 'detail subtitle'} ${place}>
    <strong></strong><span class="aside"></span>
    <div class="detail-text"></div>
  </div>`;
}

/** Writes what is told of a row into the option of the list. */
export function writeSpoken(option: Element, stop: Stop, model: ViewedModel, nameOf: NameOf): void {
  write(option, spokenStop(stop, model, nameOf));
}

/** Writes what is told of the pointed row into its box. */
export function writeDetail(box: Element, stop: Stop, model: ViewedModel, nameOf: NameOf): void {
  const pointed = pointedIn(model, stop, nameOf);
  const [heading, aside, text] = box.children;
  write(heading!, pointed?.heading ?? '');
  write(aside!, pointed?.aside === undefined ? '' : ` · ${pointed.aside}`);
  write(text!, pointed ? pointed.text : spokenStop(stop, model, nameOf));
}

function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** In a field the box stands beside its unit, so that the pointer can walk into it; else below the row. */
function detailPlace(scene: Scene, stop: Stop, bottom: number, pixels: number): unknown {
  const unit = stop.kind === 'unit' && scene.field ? scene.rows[stop.row] : undefined;
  const px = (length: number): string => `${length * pixels}px`;
  if (!unit) return cssVars({ '--_top': px(scene.rowHeight === 0 && !scene.lanes ? scene.height : bottom + BELOW) });
  const left = unit.x < scene.width / 2;
  return cssVars({
    '--_top': px(Math.max(0, unit.y - BESIDE)),
    '--_from': left ? px(unit.x + BESIDE) : 'auto',
    '--_to': left ? 'auto' : px(scene.width - unit.x + BESIDE),
    '--_room': px((left ? scene.width - unit.x : unit.x) - BESIDE),
  });
}

const isBeside = (scene: Scene, stop: Stop): boolean => stop.kind === 'unit' && scene.field === true;

function rowBox(scene: Scene, stop: Stop): { readonly top: number; readonly bottom: number } | undefined {
  if (scene.lanes) return stop.kind === 'unit' ? scene.lanes[stop.row] : undefined;
  if (scene.rowHeight === 0) return { top: scene.plot.top, bottom: scene.plot.bottom };
  if (stop.kind === 'absent') return absentBox(scene, stop.absent);
  const [first, last] = stop.kind === 'unit' ? [stop.row, stop.row] : [stop.first, stop.last];
  if (last >= scene.rows.length) return undefined;
  const top = scene.plot.top + first * scene.rowHeight;
  const bottom = scene.plot.top + (last + 1) * scene.rowHeight;
  // A row thinner than a line of pixels still needs a frame that can be seen.
  const extra = Math.max(0, (8 - (bottom - top)) / 2);
  return { top: top + 1 - extra, bottom: bottom - 1 + extra };
}

/** A missing unit without a row of its own is told below the plot. */
function absentBox(
  { absent, plot, rowHeight }: Scene,
  place: number,
): { readonly top: number; readonly bottom: number } {
  const row = absent[place];
  if (!row) return { top: plot.bottom - 1, bottom: plot.bottom - 1 };
  const half = Math.max(rowHeight, 24) / 2;
  return { top: row.y - half + 1, bottom: row.y + half - 1 };
}
