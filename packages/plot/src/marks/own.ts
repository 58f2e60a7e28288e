import type { PathMark } from '../scene.js';
import { diamond } from './path.js';

/** Half-diagonals of the own mark, px: the diamond, its ring, and the gap of surface around both. */
const HALF = { own: 7, ring: 10.6, gap: 12 } as const;

/** The reader's own unit: a diamond in a ring, told from every other mark by shape, not by colour. */
export function ownMarks(x: number, y: number): readonly PathMark[] {
  return [
    { shape: 'path', role: 'own-gap', d: diamond(x, y, HALF.gap) },
    { shape: 'path', role: 'own-ring', d: diamond(x, y, HALF.ring) },
    { shape: 'path', role: 'own', d: diamond(x, y, HALF.own) },
  ];
}

/** Half-diagonals of the own mark in a small picture, px: the diamond and its edge of surface. */
const SMALL = { own: 6, gap: 7.5 } as const;

/** The reader's own unit in a small picture: a diamond without its ring. */
export function smallOwnMarks(x: number, y: number): readonly PathMark[] {
  return [
    { shape: 'path', role: 'own-gap', d: diamond(x, y, SMALL.gap) },
    { shape: 'path', role: 'own', d: diamond(x, y, SMALL.own) },
  ];
}

/** How far the own mark reaches to each side, px. */
export const OWN_REACH = HALF.gap;
