/** Largest text or file that is read, in bytes or characters: 64 MiB, as for a benchmark file. */
export const MAX_CSV_SIZE = 64 * 1024 * 1024;

/** Most columns in a row. */
export const MAX_CSV_COLUMNS = 1000;
