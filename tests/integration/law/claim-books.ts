import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { docxLetters } from '#main/files/letters/docx-letters';
import { clientClaims } from '#main/usecases/claims/client-claims';
import { issueReminders } from '#main/usecases/dunning/issue';
import { setPolicy } from '#main/usecases/dunning/policy';
import { importFiles } from '#main/usecases/imports/import-files';
import { recordPayment } from '#main/usecases/payments';
import type { IsoDate } from '#shared/domain/calendar';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import type { ClaimKind } from '#shared/domain/claims/standing';
import { STANDARD_POLICY } from '#shared/domain/dunning/ready-made';
import type { InvoiceRecord } from '#shared/domain/imports/records';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';
import { readDocx } from '../letters/read-docx';
import { plain } from '../letters/shipped';

export const writer = docxLetters();

/** Books of which every reminder claims, with what tests do with them. */
export interface ClaimBooks extends TestBooks {
  readonly out: string;
  pay(date: IsoDate, amountCents: number, invoiceId: number | null, reference?: string): Promise<number>;
  /** Issues to every client. @returns the notices and the text of the first letter */
  issue(date: IsoDate): Promise<{ notices: number[]; text: string }>;
  /** One kind of the claims of an invoice of the first client, as a day has it. */
  claim(number: string, kind: ClaimKind, asOf: IsoDate): ReturnType<typeof clientClaims>['rows'][number]['interest'];
}

const step: DunningPolicy['steps'][number] = { countedFrom: 'dueDate', offsetDays: 5, minimumGapDays: 1, minimumAmountCents: 0, channel: 'letter', template: 'relance-3', claimInterest: true, claimIndemnity: true, newDeadlineDays: 8 };

export async function claimBooks(invoices: readonly (Partial<InvoiceRecord> & { readonly number: string })[], details: Partial<DunningPolicy> = {}): Promise<ClaimBooks> {
  const essai = await makeBooks();
  const out = mkdtempSync(path.join(os.tmpdir(), 'encours-claims-'));
  const first: IsoDate = '2026-06-15';
  await importFiles(essai.on(first), [understoodFile('invoices', { clients: [client('C1'), client('C2')], invoices: invoices.map((each) => invoice(each.number, each)) })], { skipBadRows: false, expected: null }, quietly);
  await setPolicy(essai.on(first), { ...STANDARD_POLICY, name: 'Ferme', steps: [step, { ...step, offsetDays: 10 }, { ...step, offsetDays: 15 }, { ...step, offsetDays: 20 }], ...details }, { kind: 'company' });
  return {
    ...essai,
    out,
    pay: async (date, amountCents, invoiceId, reference = '') =>
      (await recordPayment(essai.on('2026-12-01'), { clientId: 1, date, amountCents, reference, method: '', allocations: invoiceId === null ? [] : [{ invoiceId, amountCents }] })).paymentId,
    issue: async (date) => {
      const { letters } = await issueReminders(essai.on(date), writer, out, { date, clientIds: null, invoiceIds: null, acceptStale: true }, quietly);
      return { notices: letters.map(({ noticeId }) => noticeId), text: textOf(essai.books.read.documents.find(letters[0]?.documentId ?? 0)?.bytes) };
    },
    claim: (number, kind, asOf) => {
      const row = clientClaims(essai.books.read, 1, asOf).rows.find((each) => each.number === number);
      if (row === undefined) throw new Error(`no claim of ${number}`);
      return row[kind];
    },
    remove: () => {
      essai.remove();
      rmSync(out, { recursive: true });
    },
  };
}

function textOf(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) return '';
  const { paragraphs, tables } = readDocx(bytes);
  return plain([...paragraphs, ...tables.flat().map((row) => row.join(' '))].join('\n'));
}
