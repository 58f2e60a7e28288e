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

/** A palette and what belongs to it that the browser draws: boxes to tick, arrows, the icons of date fields. */
const light = (palette: Palette): string => `color-scheme:light;${declare(palette)}`;
const dark = (palette: Palette): string => `color-scheme:dark;${declare(palette)}`;

/**
 * The colours of an element on a light page, in print and in forced colours.
 *
 * The `theme` attribute is `auto` (default), `light`, `dark` or `contrast`.
 */
export const tokens: CSSResult = unsafeCSS(
  `:host{${light(palettes.light)}}` +
    `:host([theme='dark']){${dark(palettes.dark)}}` +
    `:host([theme='contrast']){${light(palettes.contrastLight)}}` +
    `@media (prefers-contrast:more){${AUTO}{${light(palettes.contrastLight)}}}` +
    `@media print{:host,:host([theme]){${light(palettes.print)}}}` +
    `@media (forced-colors:active){:host,:host([theme]){${declare(forcedColors, false)}}}`,
);

/** Laid over `tokens` where the page is dark and the element follows it. */
export const darkTokens: CSSResult = unsafeCSS(
  `@media screen and (forced-colors:none){` +
    `${AUTO}{${dark(palettes.dark)}}` +
    `:host([theme='contrast']){${dark(palettes.contrastDark)}}}` +
    `@media screen and (forced-colors:none) and (prefers-contrast:more){${AUTO}{${dark(palettes.contrastDark)}}}`,
);
