import { HALO_WIDTH, LIGHT_PALETTE, PATH_STYLES, TEXT_SIZE, TEXT_STYLES, type Mark, type Sheet } from '@klyngekit/plot';

/** Pixels of the picture for one px, so that it is sharp on paper. */
const SCALE = 2;

/**
 * Paints a sheet as a PNG. On a canvas, mark by mark: a policy that allows no images from `blob:` or `data:` would not let an
 * SVG be painted.
 *
 * @returns undefined where there is no canvas, or it is too large.
 */
export async function paintSheet(sheet: Sheet, fonts: string, page: Document): Promise<Blob | undefined> {
  const canvas = page.createElement('canvas');
  canvas.width = Math.ceil(sheet.width * SCALE);
  canvas.height = Math.ceil(sheet.height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.scale(SCALE, SCALE);
  context.fillStyle = LIGHT_PALETTE.surface;
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const { x, y, size, weight, fill, text } of sheet.lines) {
    context.font = `${weight} ${size}px ${fonts}`;
    context.fillStyle = LIGHT_PALETTE[fill];
    context.fillText(text, x, y);
  }
  context.translate(sheet.left, sheet.top);
  for (const mark of sheet.scene.marks) paintMark(context, mark, fonts);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, fonts: string): void {
  if (mark.shape === 'path') {
    const { fill, stroke, width = 1, dash = [] } = PATH_STYLES[mark.role];
    const path = new Path2D(mark.d);
    if (fill) {
      context.fillStyle = LIGHT_PALETTE[fill];
      context.fill(path);
    }
    if (stroke) {
      context.strokeStyle = LIGHT_PALETTE[stroke];
      context.lineWidth = width;
      context.setLineDash([...dash]);
      context.stroke(path);
    }
    return;
  }
  const { fill, weight, halo } = TEXT_STYLES[mark.role];
  context.font = `${weight} ${TEXT_SIZE}px ${fonts}`;
  context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
  if (halo) {
    context.strokeStyle = LIGHT_PALETTE.surface;
    context.lineWidth = HALO_WIDTH;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(mark.text, mark.x, mark.y);
    context.lineJoin = 'miter';
  }
  context.fillStyle = LIGHT_PALETTE[fill];
  context.fillText(mark.text, mark.x, mark.y);
}
