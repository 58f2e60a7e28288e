/** Figures are for their holder until that person says otherwise. */
export const newFileMode = 0o600;

/** The same of a directory, which its holder must be able to enter. */
export const newDirectoryMode = 0o700;

/** The part of a mode that is permissions. */
export const permissionBits = 0o777;
