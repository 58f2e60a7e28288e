import { TEXT_SIZE } from '../style.js';
import { escapeXml, LIGHT_PALETTE, writeMark, type SvgOptions } from '../svg.js';
import type { Sheet } from './sheet.js';

/** How a sheet is written as an SVG file. */
export interface SheetSvgOptions extends SvgOptions {
  /** Language of the words, as a BCP 47 tag. */
  readonly language: string;
  /** What the picture is called, and what it shows, for those who do not see it. */
  readonly title: string;
  readonly description: string;
}

/**
 * Writes a sheet as an SVG document that stands by itself: literal colours, named fonts, title and description; no style
 * sheet, no script, nothing from outside. The edge of texts lies under them as an element of its own, which drawing programs
 * and office suites draw alike.
 */
export function sheetToSvg(sheet: Sheet, options: SheetSvgOptions): string {
  const { width, height, lines, scene, left, top } = sheet;
  const { language, title, description, palette = LIGHT_PALETTE } = options;
  const family = escapeXml(options.fontFamily ?? 'sans-serif');
  const texts = lines.map(
    ({ x, y, size, weight, fill, text }) =>
      `  <text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${palette[fill]}">${escapeXml(text)}</text>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escapeXml(language)}" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${family}" font-size="${TEXT_SIZE}">`,
    `  <title>${escapeXml(title)}</title>`,
    `  <desc>${escapeXml(description)}</desc>`,
    `  <rect width="${width}" height="${height}" fill="${palette.surface}"/>`,
    ...texts,
    `  <g transform="translate(${left} ${top})">`,
    ...scene.marks.map((mark) => `    ${writeMark(mark, palette, true)}`),
    '  </g>',
    '</svg>',
    '',
  ].join('\n');
}
