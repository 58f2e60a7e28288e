import { svg, type TemplateResult } from 'lit';

/** Icons are 16 px, drawn with a 1.5 px stroke in the colour of the text beside them. */
const icon = (d: string): TemplateResult =>
  svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${d} /></svg>`;

/** A table. */
export const tableIcon = (): TemplateResult => icon('M2 3.5h12v9H2zM2 6.5h12M6 6.5v6');
/** Something to read more about. */
export const aboutIcon = (): TemplateResult => icon('M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM8 7.5V11M8 5v.1');
/** Closed data. */
export const closedIcon = (): TemplateResult =>
  icon('M3 8a1 1 0 0 1 1-1h8a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1zM5.5 7V5a2.5 2.5 0 0 1 5 0v2');
/** Open data. */
export const openIcon = (): TemplateResult =>
  icon('M3 8a1 1 0 0 1 1-1h8a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1zM5.5 7V5a2.5 2.5 0 0 1 4.8-1');
