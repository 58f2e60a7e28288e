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
/** Copy to the clipboard. */
export const copyIcon = (): TemplateResult => icon('M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3');
/** Save as a file. */
export const downloadIcon = (): TemplateResult => icon('M8 2.5v8M4.5 7.5 8 11l3.5-3.5M2.5 13.5h11');

const SORTED = {
  ascending: 'M8 13V3M4.5 6.5 8 3l3.5 3.5',
  descending: 'M8 3v10M4.5 9.5 8 13l3.5-3.5',
  none: '',
} as const;

/** Which way a column is sorted. It keeps its place when it is not, so that nothing moves. */
export const sortIcon = (sorted: keyof typeof SORTED): TemplateResult =>
  svg`<svg class="icon arrow ${sorted}" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${
    SORTED[sorted] || 'M5 6.5 8 3.5l3 3M5 9.5l3 3 3-3'
  } /></svg>`;
/** A telephone. */
export const phoneIcon = (): TemplateResult =>
  icon('M3 2.5h2.5l1.2 3-1.6 1.2a8 8 0 0 0 4.2 4.2l1.2-1.6 3 1.2V13c0 .6-.5 1-1 1C7 13.7 2.3 9 2 3.5c0-.5.4-1 1-1z');
/** Something to know. */
export const infoIcon = (): TemplateResult => icon('M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM8 7.5v3M8 5.2v.1');
/** Something to add. */
export const plusIcon = (): TemplateResult => icon('M8 3v10M3 8h10');
/** Something to look for. */
export const searchIcon = (): TemplateResult => icon('M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5 14 14');
/** Something to write in. */
export const editIcon = (): TemplateResult => icon('M3 13v-2.5l7.5-7.5L13 5.5 5.5 13zM9 4.5 11.5 7');
/** Something that is in order. */
export const checkIcon = (): TemplateResult => icon('m3 8.5 3.5 3.5L13 4.5');
/** A time. */
export const clockIcon = (): TemplateResult => icon('M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM8 5v3l2 1.5');
/** Something that can be moved. */
export const handleIcon = (): TemplateResult => icon('M6 3.5v.1M10 3.5v.1M6 8v.1M10 8v.1M6 12.5v.1M10 12.5v.1');
/** Something to talk about. */
export const talkIcon = (): TemplateResult => icon('M2.5 3h11v8H8l-3 2.5V11H2.5z');
/** A goal. */
export const goalIcon = (): TemplateResult => icon('M4 14V2.5h8.5L10.5 6l2 3.5H4');
