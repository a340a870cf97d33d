/** What is wrong with a statement file as a whole. The sentences are in the catalogues. */
export const MALFORMATIONS = [
  'noStatement',
  'impossibleDate',
  'badBalance',
  'entryOutsideStatement',
  'endWithoutStart',
  'statementNotEnded',
  'detailWithoutEntry',
  'unknownRecord',
  'cutShort',
] as const;
export type Malformation = (typeof MALFORMATIONS)[number];

/** A file whose records do not make statements: nothing of it can be trusted. */
export class MalformedStatementError extends Error {
  readonly reason: Malformation;
  /** 0: it is about the whole file. */
  readonly line: number;

  constructor(reason: Malformation, line = 0) {
    super(reason);
    this.name = 'MalformedStatementError';
    this.reason = reason;
    this.line = line;
  }
}
