import { tenth } from './marks/path.js';
import type { Mark, SmallPicture } from './scene.js';
import { HALO_WIDTH, PATH_STYLES, TEXT_SIZE, TEXT_STYLES, type ColourToken } from './style.js';

/** A colour for every token. */
export type Palette = Readonly<Record<ColourToken, string>>;

/** The light theme, for pictures outside a page. */
export const LIGHT_PALETTE: Palette = {
  surface: '#FFFFFF',
  text: '#1A1F24',
  'text-muted': '#4F5B66',
  axis: '#66717C',
  grid: '#DDE2E6',
  peer: '#818B96',
  own: '#06426B',
  target: '#B4530A',
  band: '#EEF4F8',
  'band-edge': '#6B7680',
};

/** How a picture is written as an SVG file. */
export interface SvgOptions {
  readonly palette?: Palette;
  /** CSS font family. */
  readonly fontFamily?: string;
}

/** Writes a scene as a self-contained SVG document: no style sheet, no script, nothing from outside. */
export function sceneToSvg(scene: SmallPicture, options: SvgOptions = {}): string {
  const palette = options.palette ?? LIGHT_PALETTE;
  const family = escapeXml(options.fontFamily ?? 'system-ui, sans-serif');
  const marks = scene.marks.map((mark) => `  ${writeMark(mark, palette)}`).join('\n');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${scene.width}" height="${scene.height}" viewBox="0 0 ${scene.width} ${scene.height}" font-family="${family}" font-size="${TEXT_SIZE}" font-variant="tabular-nums lining-nums">`,
    marks,
    '</svg>',
    '',
  ].join('\n');
}

/**
 * One mark as an element.
 *
 * @param beneath - whether the edge of a text is an element of its own under it, for readers that know no `paint-order`
 */
export function writeMark(mark: Mark, palette: Palette, beneath = false): string {
  if (mark.shape === 'path') {
    const { fill, stroke, width, dash } = PATH_STYLES[mark.role];
    const attributes = [
      `fill="${fill ? palette[fill] : 'none'}"`,
      ...(stroke ? [`stroke="${palette[stroke]}"`, `stroke-width="${width ?? 1}"`] : []),
      ...(dash ? [`stroke-dasharray="${dash.join(' ')}"`] : []),
    ];
    return `<path class="${mark.role}" d="${mark.d}" ${attributes.join(' ')}/>`;
  }
  const { fill, weight, halo } = TEXT_STYLES[mark.role];
  const edge = halo ? ` stroke="${palette.surface}" stroke-width="${HALO_WIDTH}" stroke-linejoin="round"` : '';
  const place = `x="${tenth(mark.x)}" y="${tenth(mark.y)}" text-anchor="${mark.anchor}"`;
  const text = escapeXml(mark.text);
  const write = (more: string): string =>
    `<text class="${mark.role}" ${place} fill="${palette[fill]}" font-weight="${weight}"${more}>${text}</text>`;
  if (!beneath || edge === '') return write(edge === '' ? '' : ` paint-order="stroke"${edge}`);
  return `<text aria-hidden="true" ${place} fill="${palette.surface}" font-weight="${weight}"${edge}>${text}</text>${write('')}`;
}

/** Escapes text for XML content and attributes; control characters, which XML cannot hold, become spaces. */
export function escapeXml(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, ' ').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
