/** What chart and table say alike of closed and open data. */
export const openness = {
  closed: 'Lukkede data',
  open: 'Åbne data',
  namesHere: 'Navnene vises kun her på skærmen – ikke i udskrift, kopi eller fil.',
  close: 'Luk igen',
} as const;
