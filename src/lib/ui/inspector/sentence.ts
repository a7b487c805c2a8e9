/** A note of the record as a sentence: notes that are but a few words stand there without a full stop. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
