import type { SpreadFrame } from '../frame/spread-frame.js';
import { navigate, pointAt, startOf, stopsHere } from './navigate.js';
import type { Walk } from './walk.js';

/** The walk through the units of a spread, or of another view of the same rows. */
export function unitWalk(frame: SpreadFrame): Walk {
  return {
    start: startOf(frame),
    stops: (navigation) => stopsHere(frame, navigation),
    navigate: (from, key) => navigate(frame, from, key),
    pointAt: (row, pinned) => pointAt(frame, row, pinned),
  };
}
