export type FieldRow = Readonly<Record<string, string>>;
export type FieldValue = string | boolean | readonly FieldRow[];

/** What the fields of a template stand for in one letter: every name of LETTER_FIELDS outside lists. */
export type LetterFields = Readonly<Record<string, FieldValue>>;
