import { unsafeCSS, type CSSResult } from 'lit';
import { forcedColors, palettes, type Palette } from './palette.js';

/** Elements that choose for themselves: no `theme`, or `theme="auto"`. */
const AUTO = ":host(:not([theme])),:host([theme='']),:host([theme='auto'])";

/**
 * Colours as `--_own`, `--_peer` and so on. A page sets its own with the public names, `--klynge-own`, on the element or
 * anything around it.
 */
function declare(palette: Palette, overridable = true): string {
  return (Object.entries(palette) as [string, string][])
    .map(([name, colour]) => `--_${name}:${overridable ? `var(--klynge-${name},${colour})` : colour};`)
    .join('');
}

/**
 * The colours of an element on a light page, in print and in forced colours.
 *
 * The `theme` attribute is `auto` (default), `light`, `dark` or `contrast`.
 */
export const tokens: CSSResult = unsafeCSS(
  `:host{${declare(palettes.light)}}` +
    `:host([theme='dark']){${declare(palettes.dark)}}` +
    `:host([theme='contrast']){${declare(palettes.contrastLight)}}` +
    `@media (prefers-contrast:more){${AUTO}{${declare(palettes.contrastLight)}}}` +
    `@media print{:host,:host([theme]){${declare(palettes.print)}}}` +
    `@media (forced-colors:active){:host,:host([theme]){${declare(forcedColors, false)}}}`,
);

/** Laid over `tokens` where the page is dark and the element follows it. */
export const darkTokens: CSSResult = unsafeCSS(
  `@media screen and (forced-colors:none){` +
    `${AUTO}{${declare(palettes.dark)}}` +
    `:host([theme='contrast']){${declare(palettes.contrastDark)}}}` +
    `@media screen and (forced-colors:none) and (prefers-contrast:more){${AUTO}{${declare(palettes.contrastDark)}}}`,
);
