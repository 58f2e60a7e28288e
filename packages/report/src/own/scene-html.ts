import { html, type Html } from '@klyngekit/formats';
import { HALO_WIDTH, LIGHT_PALETTE, PATH_STYLES, TEXT_SIZE, TEXT_STYLES, type Mark, type Scene } from '@klyngekit/plot';

/** A scene inside a page, in fixed light colours, which any printer can do. */
export function sceneHtml({ width, height, marks }: Pick<Scene, 'width' | 'height' | 'marks'>, label: string): Html {
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    role="img"
    aria-label="${label}"
    width="${width}"
    height="${height}"
    viewBox="0 0 ${width} ${height}"
    font-size="${TEXT_SIZE}"
  >
    ${marks.map(markHtml)}
  </svg>`;
}

function markHtml(mark: Mark): Html {
  if (mark.shape === 'path') {
    const { fill, stroke, width = 1, dash = [] } = PATH_STYLES[mark.role];
    return html`<path
      d="${mark.d}"
      fill="${fill ? LIGHT_PALETTE[fill] : 'none'}"
      stroke="${stroke ? LIGHT_PALETTE[stroke] : 'none'}"
      stroke-width="${width}"
      stroke-dasharray="${dash.join(' ')}"
    />`;
  }
  const { fill, weight, halo } = TEXT_STYLES[mark.role];
  return html`<text
    x="${tenth(mark.x)}"
    y="${tenth(mark.y)}"
    text-anchor="${mark.anchor}"
    fill="${LIGHT_PALETTE[fill]}"
    font-weight="${weight}"
    paint-order="stroke"
    stroke="${halo ? LIGHT_PALETTE.surface : 'none'}"
    stroke-width="${HALO_WIDTH}"
    stroke-linejoin="round"
    >${mark.text}</text
  >`;
}

const tenth = (length: number): number => Math.round(length * 10) / 10;
