/** What the items of a dossier's timeline are. */
export const CORRESPONDENCE_KINDS = ['letter', 'registeredLetter', 'email', 'phone', 'note', 'file'] as const;
export type CorrespondenceKind = (typeof CORRESPONDENCE_KINDS)[number];

/** Which way it went; 'none' for what was only noted or filed. */
export const DIRECTIONS = ['sent', 'received', 'none'] as const;
export type CorrespondenceDirection = (typeof DIRECTIONS)[number];

/** What the acknowledgement of a registered letter says. */
export const POSTING_OUTCOMES = ['received', 'unclaimed', 'refused'] as const;
export type PostingOutcome = (typeof POSTING_OUTCOMES)[number];

/** A letter or reminder as it left: nothing of it may change. The proof of its posting, filed with it, is no letter. */
export function isIssued({ kind, direction, noticeId, documentId }: IssuedMarks): boolean {
  if (noticeId !== null) return kind !== 'file';
  return documentId !== null && direction === 'sent' && (kind === 'letter' || kind === 'registeredLetter');
}

interface IssuedMarks {
  readonly kind: CorrespondenceKind;
  readonly direction: CorrespondenceDirection;
  readonly noticeId: number | null;
  readonly documentId: number | null;
}
