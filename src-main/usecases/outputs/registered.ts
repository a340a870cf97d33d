import { formatLongDate } from '#shared/domain/calendar';
import { debtorBlock } from '#shared/domain/letters/address-block';
import { creditorAddress } from '#shared/domain/letters/creditor-block';
import type { PrintFacts } from '../ports/output-writer';
import type { NewOutput, Workbench } from './make-outputs';
import { hasAddress } from './postal';
import { wordsOf } from './prints';
import { remark, type RunLetter } from './run-letters';

const isRegistered = ({ letter }: RunLetter): boolean => letter.channel === 'registeredLetter';

/** The registered letters alone, to be printed together and put in their envelopes. */
export async function registeredPdf({ read, output, input, letters, pdfs }: Workbench): Promise<NewOutput[]> {
  const printed = letters.filter(isRegistered);
  if (printed.length === 0) return [];
  const facts: PrintFacts = { title: `Recommandés du ${formatLongDate(input.date)}`, author: read.company.get().name, date: input.date, language: 'fr' };
  const bytes = await output.pdf(wordsOf(printed, pdfs), facts, { bothSides: input.bothSides, onDone: pdfs.onDone });
  return [{ name: `Recommandés - ${input.date}.pdf`, bytes, items: printed.length }];
}

/** What the counter of the post office asks for: each addressee, a blank for the number of its slip where it is not known yet. */
export async function slipList({ read, output, input, letters, tell }: Workbench): Promise<NewOutput[]> {
  const posted = letters.filter(isRegistered);
  if (posted.length === 0) return [];
  const known = new Map(read.notices.registeredOn(input.date).map(({ noticeId, posting }) => [noticeId, posting.slipNumber]));
  const rows = posted.map((each) => {
    const { letter, client } = each;
    if (!hasAddress(each)) tell(remark('noAddress', each));
    // the name is told apart from its address
    return { name: client.name, address: debtorBlock({ ...client, name: '' }), reference: letter.reference, slipNumber: known.get(letter.noticeId) ?? '' };
  });
  const company = read.company.get();
  const bytes = await output.slips({ sender: [company.name, ...creditorAddress(company)], date: input.date, rows });
  return [{ name: `Bordereau des recommandés - ${input.date}.docx`, bytes, items: rows.length }];
}
