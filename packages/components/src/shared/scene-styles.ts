import { unsafeCSS, type CSSResult } from 'lit';
import { HALO_WIDTH, PATH_STYLES, TEXT_SIZE, TEXT_STYLES, type PathStyle, type TextStyle } from '@klyngekit/plot';

/** The style rules of every mark, made from plot's table, so that a page and a report look alike. */
export function sceneStyles(): CSSResult {
  const paths = Object.entries(PATH_STYLES).map(([role, style]) => `.${role}{${pathRule(style)}}`);
  const texts = Object.entries(TEXT_STYLES).map(([role, style]) => `.${role}{${textRule(style)}}`);
  return unsafeCSS(
    `.scene text,.layer text{font-size:${TEXT_SIZE}px;font-family:inherit}` + [...paths, ...texts].join(''),
  );
}

function pathRule({ fill, stroke, width, dash }: PathStyle): string {
  return [
    `fill:${fill ? `var(--_${fill})` : 'none'}`,
    ...(stroke ? [`stroke:var(--_${stroke})`, `stroke-width:${width ?? 1}`] : []),
    ...(dash ? [`stroke-dasharray:${dash.join(' ')}`] : []),
  ].join(';');
}

function textRule({ fill, weight, halo }: TextStyle): string {
  const edge = halo
    ? `;paint-order:stroke;stroke:var(--_surface);stroke-width:${HALO_WIDTH}px;stroke-linejoin:round`
    : '';
  return `fill:var(--_${fill});font-weight:${weight}${edge}`;
}
