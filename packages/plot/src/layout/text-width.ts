/** Measures one line of text in CSS px. */
export type MeasureText = (text: string, size: number, weight: number) => number;

const NARROW = /[ .,:;'|!()[\]ijltfrIJ\u00a0]/;
const WIDE = /[mwMWÆ%@–]/;

/**
 * Estimates a width without a font at hand (reports, Node, tests): about right for the usual sans-serif faces, and on
 * the wide side so that nothing collides.
 */
export const estimateTextWidth: MeasureText = (text, size, weight) => {
  let ems = 0;
  for (const character of text) {
    if (NARROW.test(character)) ems += 0.32;
    else if (WIDE.test(character)) ems += 0.86;
    else ems += character >= 'A' && character <= 'Z' ? 0.68 : 0.56;
  }
  return ems * size * (weight >= 600 ? 1.06 : 1);
};

/** Faces differ: a line that a reader's own face sets may be this much longer than it is estimated. */
export const ESTIMATE_CAUTION = 1.1;
