import type { IsoDate } from '#shared/domain/calendar';
import type { Channel } from '#shared/domain/dunning/policy';
import type { TemplateKey } from '#shared/domain/letters/template-keys';
import type { Cents } from '#shared/domain/money';

/** An invoice as a letter told of it, and what is open on it now. */
export interface IssuedLine {
  readonly id: number;
  readonly number: string;
  readonly dueDate: IsoDate;
  readonly openCents: Cents;
  readonly openNowCents: Cents;
  readonly daysLate: number;
}

/** A reminder that was issued and stands. */
export interface IssuedLetter {
  readonly noticeId: number;
  readonly documentId: number;
  /** The file that is kept. */
  readonly documentName: string;
  readonly clientId: number;
  readonly reference: string;
  readonly level: number;
  readonly channel: Channel;
  readonly template: TemplateKey;
  readonly subject: string;
  readonly issuedOn: IsoDate;
  readonly deadline: IsoDate;
  readonly unallocatedCents: Cents;
  readonly totalCents: Cents;
  readonly lines: readonly IssuedLine[];
}

/** What was issued on a day. */
export interface IssuedRun {
  readonly date: IsoDate;
  readonly totalCents: Cents;
  readonly letters: number;
  readonly registeredLetters: number;
  readonly emails: number;
  readonly calls: number;
}

export interface IssuedLetterRepository {
  /** The days on which reminders were issued that still stand, the latest first. */
  runs(): IssuedRun[];
  /** In the order in which they were issued. */
  ofRun(date: IsoDate): IssuedLetter[];
  find(noticeId: number): IssuedLetter | null;
}
