import { createHash } from 'node:crypto';
import { RefusalError } from '#shared/contract/result';
import type { VatNotice } from '#shared/contract/schemas/accounting';
import { vatOf } from '#shared/domain/accounting/doubtful';
import type { Context } from '../context';
import { refuseTwice } from '../correspondence/filing';
import type { AccountingWriter, VatNoticeFacts } from '../ports/accounting-writer';
import type { Repositories } from '../ports/books';
import type { WriteOffFact } from '../ports/doubtful';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface FiledNotice extends VatNotice {
  readonly bytes: Uint8Array;
}

/**
 * Makes the notice that goes with the duplicate of an invoice given up, and files it in the dossier, frozen.
 * @throws RefusalError 'writeOffNotFound', 'documentFiledAlready' when the very same is there
 */
export async function fileVatNotice({ books, today }: Context, writer: Pick<AccountingWriter, 'vatNotice'>, writeOffId: number): Promise<FiledNotice> {
  const fact = writeOffOf(books.read, writeOffId);
  const facts = noticeOf(books.read, fact, today);
  const bytes = await writer.vatNotice(facts);
  const name = `Duplicata TVA ${fact.number.replace(/[<>:"/\\|?*\p{Cc}]/gu, '-')} ${today}.docx`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return books.write((repositories) => {
    if (JSON.stringify(noticeOf(repositories, writeOffOf(repositories, writeOffId), today)) !== JSON.stringify(facts)) throw new RefusalError('writeOffNotFound', { writeOff: writeOffId });
    refuseTwice(repositories, fact.clientId, { name, mime: WORD, sha256, bytes, email: null });
    const documentId = repositories.documents.insert({ name, mime: WORD, sha256, bytes });
    repositories.correspondence.insert({
      clientId: fact.clientId, kind: 'letter', direction: 'sent', date: today, subject: `Duplicata de la facture ${fact.number} demeurée impayée (TVA)`, body: '', person: '',
      noticeId: null, documentId, obstacleId: null, awaits: null, awaitsOn: null,
    });
    repositories.journal.append({ action: 'fileVatNotice', subject: facts.client.name, amountCents: fact.cents, data: { client: facts.client.code, invoice: fact.number, writeOffId, document: { id: documentId, sha256 } } });
    return { documentId, name, sha256, vatKnown: facts.unpaidVatCents !== null, bytes };
  });
}

function writeOffOf({ doubtful }: Repositories, id: number): WriteOffFact {
  const fact = doubtful.writeOff(id);
  if (fact === null) throw new RefusalError('writeOffNotFound', { writeOff: id });
  return fact;
}

/** Only the VAT that the sources tell: a rate given for an allowance is no proof for the tax office. */
function noticeOf({ clients, company }: Repositories, { clientId, number, issueDate, amountCents, vatCents, cents }: WriteOffFact, today: string): VatNoticeFacts {
  const client = clients.find(clientId);
  if (client === null) throw new RefusalError('clientNotFound', { client: clientId });
  return { company: company.get(), client, date: today, invoice: { number, issueDate, amountCents, vatCents }, unpaidCents: cents, unpaidVatCents: vatOf(cents, { amountCents, vatCents }, null).vatCents };
}
