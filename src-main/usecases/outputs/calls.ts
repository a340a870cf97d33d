import { callEntry } from '#shared/domain/outputs/call-script';
import type { NewOutput, Workbench } from './make-outputs';
import { factsOfIssued, remark, stillOpen } from './run-letters';

/** The list of calls: the steps made by phone, or every letter when that is asked, with what is still open. */
export async function callsOf({ read, output, input, letters, tell }: Workbench): Promise<NewOutput[]> {
  const wanted = letters.filter(({ letter }) => letter.channel === 'phone' || input.everyLetter);
  if (wanted.length === 0) return [];
  const company = read.company.get();
  const entries = wanted.map((each) => {
    if (each.client.phone.trim() === '') tell(remark('noPhone', each));
    return callEntry(factsOfIssued(read, company, each), stillOpen(each.letter));
  });
  const bytes = await output.callList({ company: company.name, date: input.date, entries });
  return [{ name: `Liste d’appels - ${input.date}.docx`, bytes, items: entries.length }];
}
