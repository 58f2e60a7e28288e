/** The day by the clock on the wall of a zone, as YYYY-MM-DD. */
export function dayIn(timeZone: string, moment = new Date()): string {
  // Swedish writes dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);
}
