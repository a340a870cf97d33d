import { callEntry } from '#shared/domain/outputs/call-script';
import { emailAddresses, emailMessage } from '#shared/domain/outputs/email-message';
import { factsOf } from '#shared/domain/outputs/letter-facts';
import type { BesideLetters, LetterFile, WrittenLetter } from '#main/usecases/ports/letter-writer';
import { writePdf } from '../pdf/write-pdf';
import { readWordDocument } from '../word/word-document';
import { callListFile } from './call-list';
import { emailDraft } from './email-draft';

/** What goes into the folder with the letters of a run: a draft for each that goes by email, one list of the calls. */
export async function besideLetters(letters: readonly WrittenLetter[]): Promise<BesideLetters> {
  const drafts: LetterFile[] = [];
  for (const letter of letters) if (letter.data.channel === 'email') drafts.push(...(await draftOf(letter)));
  const calls = letters.filter(({ data }) => data.channel === 'phone');
  return { drafts, callList: await callListOf(calls) };
}

/** Nothing without an address: the letter is there to be printed. */
async function draftOf({ name, bytes, data }: WrittenLetter): Promise<LetterFile[]> {
  const { creditor, debtor, date, reference } = data;
  const [address] = emailAddresses(debtor.email ?? '');
  if (address === undefined) return [];
  const facts = factsOf(data);
  const stem = name.replace(/\.docx$/i, '');
  const pdf = await writePdf([readWordDocument(bytes)], { title: `${facts.subject} – ${debtor.name}`, author: creditor.name, date, language: debtor.language });
  const message = emailMessage(facts);
  const draft = await emailDraft({
    from: { name: creditor.name, address: emailAddresses(creditor.email)[0] ?? '' },
    to: { name: debtor.name, address },
    ...message,
    date,
    reference,
    attachment: { name: `${stem}.pdf`, mime: 'application/pdf', bytes: pdf },
  });
  return [{ name: `${stem}.eml`, bytes: draft }];
}

async function callListOf(letters: readonly WrittenLetter[]): Promise<LetterFile | null> {
  const [first] = letters;
  if (first === undefined) return null;
  const { creditor, date } = first.data;
  const bytes = await callListFile({ company: creditor.name, date, entries: letters.map(({ data }) => callEntry(factsOf(data))) });
  return { name: `Liste d’appels - ${date}.docx`, bytes };
}
