/** How often a costly property is tried: many times when `KLYNGE_LONG` is set, a few times otherwise. */
export function runs(short: number, long: number): number {
  return process.env['KLYNGE_LONG'] === undefined ? short : long;
}
