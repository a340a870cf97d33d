import { CamtMessage } from '#shared/domain/bank/camt';
import { MalformedStatementError } from '#shared/domain/bank/malformed';
import { BankReading, sampleEntries } from '#shared/domain/bank/reading';
import { FileProblem } from '#main/files/import/file-problem';
import type { FormContent, OwnForm } from '#main/files/import/own-form';
import type { DecodedText } from '#main/files/import/text-encoding';
import { readXml } from '#main/files/import/xml';

interface BankFormat {
  readonly name: string;
  /** @param start the first characters of the text, without blanks before them */
  readonly recognises: (start: string) => boolean;
  readonly read: (text: string, reading: BankReading) => void;
}

const FORMATS: readonly BankFormat[] = [
  { name: 'camt', recognises: (start) => start.startsWith('<') && /<(?:[\w.-]+:)?BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn)\b/.test(start), read: readCamt },
];

const LOOKED_AT = 20_000;

/** @returns how to read the statement that the text is, whatever its name; null when it is none */
export function bankForm({ text, encoding }: DecodedText): OwnForm | null {
  const start = text.slice(0, LOOKED_AT).trimStart();
  const format = FORMATS.find(({ recognises }) => recognises(start));
  return format === undefined ? null : { kind: 'bank', shape: format.name, encoding, read: () => readStatements(text, format) };
}

function readStatements(text: string, format: BankFormat): FormContent {
  const reading = new BankReading();
  try {
    format.read(text, reading);
    if (reading.statements.length === 0) throw new MalformedStatementError('noStatement');
  } catch (error) {
    if (error instanceof MalformedStatementError) throw new FileProblem('bankStatementMalformed', { reason: error.reason, line: error.line });
    throw error;
  }
  const { statements, rows, rejected, warnings } = reading;
  return { records: { clients: [], invoices: [], payments: [], bank: statements }, rows, rejected, warnings, sample: sampleEntries(statements) };
}

function readCamt(text: string, reading: BankReading): void {
  const message = new CamtMessage(reading);
  readXml(text, { onElement: (element, ancestors) => message.hear(element, ancestors) });
}
