import { CamtMessage } from '#shared/domain/bank/camt';
import { readCfonb } from '#shared/domain/bank/cfonb';
import { MalformedStatementError } from '#shared/domain/bank/malformed';
import { readMt940 } from '#shared/domain/bank/mt940';
import { readOfx } from '#shared/domain/bank/ofx';
import { otherBankFormat } from '#shared/domain/bank/other-bank-format';
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
  { name: 'ofx', recognises: (start) => /^(?:OFXHEADER|<OFX>|<\?OFX|<\?xml[^>]*>\s*(?:<\?OFX|<OFX>))/i.test(start), read: readOfx },
  { name: 'mt940', recognises: (start) => /^(?:\{4:\s*)?:20:/m.test(start) && /^:(?:60[FM]|61):/m.test(start), read: readMt940 },
  { name: 'cfonb120', recognises: isCfonb, read: readCfonb },
];

/** Bank, branch and currency where the standard has them; the record may be the wrong one to start with. */
function isCfonb(start: string): boolean {
  return /^0[1457][\dA-Z]{5}.{4}[\dA-Z]{5}(?:[A-Z]{3}| {3})[\d ]/.test(start);
}

const LOOKED_AT = 20_000;

/**
 * @returns how to read the statement that the text is, whatever its name; null when it is none
 * @throws FileProblem bankOtherFormat when it is another file of a bank
 */
export function bankForm({ text, encoding }: DecodedText): OwnForm | null {
  const start = text.slice(0, LOOKED_AT).trimStart();
  const other = otherBankFormat(start);
  if (other !== null) throw new FileProblem('bankOtherFormat', { format: other });
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
