import { RefusalError } from '#shared/contract/result';
import type { Client } from '#shared/contract/schemas/client';
import type { OutputRemark } from '#shared/contract/schemas/outputs';
import type { IsoDate } from '#shared/domain/calendar';
import type { LetterCreditor } from '#shared/domain/letters/letter-data';
import { askedOf, type CallInvoice, type LetterFacts } from '#shared/domain/outputs/letter-facts';
import type { Repositories } from '../ports/books';
import type { IssuedLetter } from '../ports/issued-letters';

/** A letter of a run with its client as it is now: an address corrected since is the one to write to. */
export interface RunLetter {
  readonly letter: IssuedLetter;
  readonly client: Client;
}

/**
 * The letters of a run that still have something to ask: one whose invoices were all paid since must leave nobody, and
 * one paid in part is to be looked at.
 * @throws RefusalError 'runNotFound' when nothing was issued on that day, or nothing that still stands
 */
export function lettersToOutput(read: Repositories, date: IsoDate, noticeIds: readonly number[] | null): { letters: RunLetter[]; remarks: OutputRemark[] } {
  const wanted = noticeIds === null ? null : new Set(noticeIds);
  const issued = read.issued.ofRun(date).filter(({ noticeId }) => wanted === null || wanted.has(noticeId));
  if (issued.length === 0) throw new RefusalError('runNotFound', { date });
  const remarks: OutputRemark[] = [];
  const letters = issued.flatMap((letter): RunLetter[] => {
    const client = read.clients.find(letter.clientId);
    if (client === null) throw new RefusalError('clientNotFound', { client: letter.clientId });
    const settled = letter.lines.every(({ openNowCents }) => openNowCents <= 0);
    if (settled) remarks.push(remark('settled', { letter, client }));
    else if (letter.lines.some(({ openCents, openNowCents }) => openNowCents < openCents)) remarks.push(remark('partlySettled', { letter, client }));
    return settled ? [] : [{ letter, client }];
  });
  return { letters, remarks };
}

export const remark = (reason: OutputRemark['reason'], { letter, client }: RunLetter): OutputRemark => ({ reason, clientCode: client.code, clientName: client.name, reference: letter.reference });

/** What is known of an issued letter for what goes with it. */
export function factsOfIssued({ dunning }: Repositories, creditor: LetterCreditor, { letter, client }: RunLetter): LetterFacts {
  const { template, reference, level, issuedOn, deadline, subject, unallocatedCents, totalCents, lines } = letter;
  const { code, name, language, phone } = client;
  return {
    creditor,
    debtor: { code, name, language, phone },
    template,
    reference,
    level,
    date: issuedOn,
    deadline,
    subject,
    askedCents: askedOf({ template, unallocatedCents, totalCents, invoices: lines }),
    invoices: lines,
    unallocatedCents,
    previousLetters: dunning.earlierLetterDates(lines.map(({ id }) => id)).filter((date) => date < issuedOn),
  };
}

/** What a call is about: the invoices of the letter that are still open, at what is open now. */
export function stillOpen({ lines }: IssuedLetter): CallInvoice[] {
  return lines.filter(({ openNowCents }) => openNowCents > 0).map((line) => ({ ...line, openCents: line.openNowCents }));
}
