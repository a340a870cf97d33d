import { RefusalError } from '#shared/contract/result';
import { emailAddresses, emailMessage, mailLink } from '#shared/domain/outputs/email-message';
import type { Repositories } from '../ports/books';
import type { EmailDraft } from '../ports/output-writer';
import type { NewOutput, Workbench } from './make-outputs';
import { isLetter, withExtension } from './prints';
import { factsOfIssued, remark, type RunLetter } from './run-letters';

/** Drafts of emails with the letter attached: for the steps that go by email, or for every letter when that is asked. */
export async function draftsOf(bench: Workbench): Promise<NewOutput[]> {
  const { read, output, input, letters, tell } = bench;
  const wanted = letters.filter((each) => isLetter(each) && (each.letter.channel === 'email' || input.everyLetter));
  const files: NewOutput[] = [];
  for (const each of wanted) {
    const [address] = emailAddresses(each.client.email);
    if (address === undefined) {
      tell(remark('noEmail', each));
      continue;
    }
    const attachment = await attachmentOf(bench, each);
    const bytes = await output.draft(draftOf(read, each, address, attachment));
    files.push({ name: withExtension(each.letter.documentName, 'eml'), bytes, items: 1 });
  }
  return files;
}

async function attachmentOf({ input, pdfs }: Workbench, each: RunLetter): Promise<EmailDraft['attachment']> {
  if (input.attach === 'pdf') return { name: withExtension(each.letter.documentName, 'pdf'), mime: 'application/pdf', bytes: await pdfs.pdf(each) };
  return { name: each.letter.documentName, mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', bytes: pdfs.word(each).bytes };
}

function draftOf(read: Repositories, each: RunLetter, address: string, attachment: EmailDraft['attachment']): EmailDraft {
  const { letter, client } = each;
  const company = read.company.get();
  const { subject, body } = emailMessage(factsOfIssued(read, company, each));
  return { from: { name: company.name, address: emailAddresses(company.email)[0] ?? '' }, to: { name: client.name, address }, subject, body, date: letter.issuedOn, reference: letter.reference, attachment };
}

/**
 * A link that opens the message of a letter in the mail program; the letter is to be attached by hand.
 * @throws RefusalError 'noticeNotFound', 'clientWithoutEmail'
 */
export function mailLinkOf(read: Repositories, noticeId: number): string {
  const letter = read.issued.find(noticeId);
  const client = letter === null ? null : read.clients.find(letter.clientId);
  if (letter === null || client === null) throw new RefusalError('noticeNotFound', { notice: noticeId });
  const [address] = emailAddresses(client.email);
  if (address === undefined) throw new RefusalError('clientWithoutEmail', { client: client.name });
  return mailLink(address, emailMessage(factsOfIssued(read, read.company.get(), { letter, client })));
}
