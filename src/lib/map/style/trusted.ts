/** What we write ourselves need not be checked against the whole style each time; that takes several frames. */
export const TRUSTED = { validate: false };
