import iconv from 'iconv-lite';
import { entriesText } from '#shared/domain/accounting/fec-text';
import type { AccountingWriter } from '#main/usecases/ports/accounting-writer';
import { workbookFile } from '../sheets/workbook';
import { doubtfulDocument } from './doubtful-document';
import { doubtfulSheets } from './doubtful-sheets';
import { vatNoticeFile } from './vat-notice';

export const ENTRIES_ENCODING = 'iso-8859-15';

export function accountingFiles(): AccountingWriter {
  return {
    workbook: (view, entries, company) => workbookFile(doubtfulSheets(view, entries, company)),
    document: doubtfulDocument,
    entries: ({ entries }, journal) => new Uint8Array(iconv.encode(writable(entriesText(entries, { code: journal, label: 'Opérations diverses' })), ENTRIES_ENCODING)),
    vatNotice: vatNoticeFile,
  };
}

/** What has no letter without its accents. */
const SPELT: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'OE', '€': 'EUR', ł: 'l', Ł: 'L', '’': "'", '…': '...', '–': '-', '—': '-' };

/** Only what ISO 8859-1, ISO 8859-15 and Windows-1252 write alike, so that no reader takes it for something else; other letters lose their accents. */
function writable(text: string): string {
  return text.replace(/\p{Zs}/gu, ' ').replace(/[^\p{ASCII}]/gu, (letter) => (isAlike(letter) ? letter : (SPELT[letter] ?? letter.normalize('NFD').replace(/\p{Diacritic}/gu, ''))));
}

function isAlike(letter: string): boolean {
  const bytes = iconv.encode(letter, ENTRIES_ENCODING);
  return iconv.decode(bytes, ENTRIES_ENCODING) === letter && iconv.decode(bytes, 'iso-8859-1') === letter;
}
