import type { IsoDate } from '#shared/domain/calendar';
import type { CallEntry } from '#shared/domain/outputs/call-script';
import type { EnvelopeName } from '#shared/domain/outputs/envelopes';
import type { LabelSheetName } from '#shared/domain/outputs/label-sheets';
import type { LetterStatement } from '#shared/domain/letters/letter-data';
import type { LetterLanguage } from '#shared/domain/letters/template-keys';

/** What a printed file says of itself. */
export interface PrintFacts {
  readonly title: string;
  readonly author: string;
  /** The day it bears: the same content has the same bytes. */
  readonly date: IsoDate;
  readonly language: string;
}

/** A letter as it is kept, in Word. */
export interface WordLetter {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface EmailDraft {
  /** '' when it is not known: the mail program gives its own. */
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly body: string;
  readonly date: IsoDate;
  /** Tells one draft from another. */
  readonly reference: string;
  readonly attachment: { readonly name: string; readonly mime: string; readonly bytes: Uint8Array };
}

export interface CallList {
  readonly company: string;
  readonly date: IsoDate;
  readonly entries: readonly CallEntry[];
}

/** A client's account and whose it is. */
export interface StatementFacts {
  readonly company: string;
  readonly client: { readonly code: string; readonly name: string; readonly language: LetterLanguage };
  readonly statement: LetterStatement;
}

/** Lines of an address, as an envelope bears it. */
export type PostalBlock = readonly string[];

/** The registered letters of a run, as they are handed over at the post office. */
export interface SlipList {
  readonly sender: PostalBlock;
  readonly date: IsoDate;
  /** `slipNumber` '': still to be written on it. */
  readonly rows: readonly { readonly name: string; readonly address: PostalBlock; readonly reference: string; readonly slipNumber: string }[];
}

/** Makes what comes out of letters: files to print, to send, to call by. */
export interface OutputWriter {
  /** One PDF of these letters, in their order. @throws RefusalError 'cancelled' */
  pdf(letters: Iterable<WordLetter>, facts: PrintFacts, options: { readonly bothSides: boolean; readonly onDone: (done: number) => void }): Promise<Uint8Array>;
  /** A message that opens in a mail program ready to be sent. */
  draft(email: EmailDraft): Promise<Uint8Array>;
  callList(list: CallList): Promise<Uint8Array>;
  envelopes(sender: PostalBlock, blocks: readonly PostalBlock[], envelope: EnvelopeName): Promise<Uint8Array>;
  slips(list: SlipList): Promise<Uint8Array>;
  labels(blocks: readonly PostalBlock[], sheet: LabelSheetName, first: number): Promise<Uint8Array>;
  /** A workbook in the client's language, with real dates and numbers. */
  statementWorkbook(facts: StatementFacts): Promise<Uint8Array>;
}
