import { debtorBlock } from '#shared/domain/letters/address-block';
import { creditorAddress } from '#shared/domain/letters/creditor-block';
import type { PostalBlock } from '../ports/output-writer';
import type { NewOutput, Workbench } from './make-outputs';
import { isLetter } from './prints';
import { remark, type RunLetter } from './run-letters';

/** Envelopes or labels for the letters of the run, a client once. */
export async function postalFiles({ read, output, input, letters, tell }: Workbench, kind: 'envelopes' | 'labels'): Promise<NewOutput[]> {
  const posted = letters.filter((each) => isLetter(each) && (input.everyLetter || each.letter.channel !== 'email'));
  const clients = [...new Map(posted.map((each) => [each.client.id, each])).values()];
  const blocks = clients.flatMap((each): PostalBlock[] => {
    if (hasAddress(each)) return [debtorBlock(each.client)];
    tell(remark('noAddress', each));
    return [];
  });
  if (blocks.length === 0) return [];
  const company = read.company.get();
  const { date, envelope, labelSheet, firstLabel } = input;
  const [bytes, name] =
    kind === 'envelopes'
      ? [await output.envelopes([company.name, ...creditorAddress(company)], blocks, envelope), `Enveloppes ${envelope} - ${date}.docx`]
      : [await output.labels(blocks, labelSheet, firstLabel), `Étiquettes ${labelSheet} - ${date}.docx`];
  return [{ name, bytes, items: blocks.length }];
}

/** A name alone is no address. */
export function hasAddress({ client: { address } }: RunLetter): boolean {
  return address.city.trim() !== '' && (address.line1.trim() !== '' || address.postcode.trim() !== '');
}
