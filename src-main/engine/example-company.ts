import path from 'node:path';
import { addDays, daysBetween, type IsoDate } from '#shared/domain/calendar';
import type { ImportRecords } from '#shared/domain/imports/records';
import { type FileToImport, importFiles } from '#main/usecases/imports/import-files';
import type { ImportReader } from '#main/usecases/ports/import-reader';
import type { CompanyShelf } from './company-shelf';
import { EXAMPLE_COMPANY } from './example-details';
import type { Workplace } from './workplace';

const FILES = ['clients.csv', 'factures.csv', 'reglements.csv'];
/** The day the example files were made for: their dates are moved so that it becomes today. */
const EXAMPLE_TODAY: IsoDate = '2026-11-21';

/** Makes the example company by importing the shipped files, as a user would. @returns its id, open */
export async function makeExampleCompany(workplace: Workplace, shelf: CompanyShelf, reader: ImportReader, exampleFolder: string): Promise<string> {
  const control = { onProgress: () => undefined, signal: new AbortController().signal };
  const shift = daysBetween(EXAMPLE_TODAY, workplace.today());
  const files: FileToImport[] = [];
  for (const name of FILES) {
    const outcome = await reader.read({ path: path.join(exampleFolder, name), mapping: null, remembered: [], today: workplace.today() }, control);
    if (!outcome.usable) throw new Error(`example file ${name}: ${outcome.file.problem.code}`);
    files.push({ file: { ...outcome.file, records: shifted(outcome.file.records, shift) }, givenMapping: null });
  }
  const id = await shelf.create({ name: EXAMPLE_COMPANY.name, siren: EXAMPLE_COMPANY.siren, isExample: true });
  const context = workplace.context();
  await context.books.write(({ company }) => {
    company.update(EXAMPLE_COMPANY);
  });
  await importFiles(context, files, { skipBadRows: false, expected: null }, control);
  return id;
}

function shifted(records: ImportRecords, days: number): ImportRecords {
  const move = (date: IsoDate): IsoDate => (days === 0 ? date : addDays(date, days));
  const moveKnown = (date: IsoDate | null): IsoDate | null => (date === null ? null : move(date));
  return {
    clients: records.clients,
    invoices: records.invoices.map((invoice) => ({
      ...invoice,
      issueDate: move(invoice.issueDate),
      dueDate: moveKnown(invoice.dueDate),
      settledDate: moveKnown(invoice.settledDate),
    })),
    payments: records.payments.map((payment) => ({ ...payment, date: move(payment.date) })),
  };
}
