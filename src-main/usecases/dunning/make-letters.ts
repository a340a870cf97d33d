import type { FailedLetter } from '#shared/contract/schemas/dunning';
import type { IsoDate } from '#shared/domain/calendar';
import type { DunningProposal } from '#shared/domain/dunning/propose';
import type { JobControl } from '../imports/import-files';
import type { Repositories } from '../ports/books';
import type { LetterWriter } from '../ports/letter-writer';
import { type PolicyBook, policyIn } from '../ports/policies';
import { letterFor, noticeReference, type ReminderToWrite, templateShelf } from './letter';

export interface MadeLetter {
  readonly proposal: DunningProposal;
  readonly letter: ReminderToWrite;
  readonly bytes: Uint8Array;
}

interface Made {
  readonly made: readonly MadeLetter[];
  /** Those that could not be made: the others do not wait for them. */
  readonly failed: readonly FailedLetter[];
}

interface Written {
  readonly proposal: DunningProposal;
  readonly letter: ReminderToWrite;
}

/**
 * Makes the letters of proposals, each once. What cannot be made is left out, and what comes after it is made again: the
 * references of a year follow each other without a gap.
 * @throws RefusalError 'cancelled' once the signal says so
 */
export async function makeLetters(read: Repositories, policies: PolicyBook, proposals: readonly DunningProposal[], writer: LetterWriter, date: IsoDate, control: JobControl): Promise<Made> {
  const before = read.dunning.noticeCount(date.slice(0, 4));
  const templateOf = templateShelf(read);
  const failed: FailedLetter[] = [];
  let wanted = proposals;
  for (;;) {
    const written: Written[] = [];
    for (const proposal of wanted) {
      const reference = noticeReference(date, before + written.length + 1);
      try {
        written.push({ proposal, letter: letterFor(read, policyIn(policies, proposal.policyId), proposal, date, reference, templateOf) });
      } catch (error) {
        // A letter never asks for a sum that its lines do not make.
        if (!(error instanceof RangeError)) throw error;
        failed.push(failedLetter(proposal, 'figuresDiffer'));
      }
    }
    const { files, broken } = await render(writer, written, control);
    if (broken.size === 0) return { made: written.flatMap((each, i) => madeLetter(each, files[i])), failed };
    failed.push(...written.flatMap(({ proposal }, i) => (broken.has(i) ? [failedLetter(proposal, 'templateBroken')] : [])));
    wanted = written.flatMap(({ proposal }, i) => (broken.has(i) ? [] : [proposal]));
  }
}

/** @returns the files in the order of the letters, and the places of those that could not be made */
async function render(writer: LetterWriter, written: readonly Written[], { onProgress, signal }: JobControl): Promise<{ files: readonly Uint8Array[]; broken: ReadonlySet<number> }> {
  const broken = new Set<number>();
  const onDone = (done: number): void => {
    onProgress({ phase: 'letters', done, total: written.length });
  };
  const onFailed = (index: number): void => {
    broken.add(index);
  };
  const files = await writer.render(written.map(({ letter }) => letter), { onDone, onFailed, signal });
  return { files, broken };
}

function madeLetter({ proposal, letter }: Written, bytes: Uint8Array | undefined): MadeLetter[] {
  if (bytes === undefined) throw new Error(`no letter for ${proposal.clientCode}`);
  return [{ proposal, letter, bytes }];
}

function failedLetter({ clientId, clientCode, clientName, level, template, totalCents, invoices }: DunningProposal, why: FailedLetter['why']): FailedLetter {
  return { clientId, clientCode, clientName, level, template, totalCents, invoiceIds: invoices.filter((invoice) => invoice.due).map((invoice) => invoice.id), why };
}
