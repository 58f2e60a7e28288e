/** What chart and table say alike of closed and open data. */
export const openness = {
  closed: 'Closed data',
  open: 'Open data',
  namesHere: 'Names are shown on this screen only – not in print, copies or files.',
  close: 'Close again',
} as const;
