/** The version of all Klyngekit packages; they are released together. */
export const version = '0.0.0';
