import { CamtMessage } from '#shared/domain/bank/camt';
import { readCfonb } from '#shared/domain/bank/cfonb';
import { readMt940 } from '#shared/domain/bank/mt940';
import { readOfx } from '#shared/domain/bank/ofx';
import { BankReading } from '#shared/domain/bank/reading';
import { MalformedStatementError } from '#shared/domain/bank/malformed';
import type { BankEntryRecord } from '#shared/domain/imports/records';
import { readXml } from '#main/files/import/xml';

export function camt(text: string): BankReading {
  const reading = new BankReading();
  const message = new CamtMessage(reading);
  readXml(text, { onElement: (element, ancestors) => message.hear(element, ancestors) });
  return reading;
}

const reader = (read: (text: string, reading: BankReading) => void) => (text: string) => {
  const reading = new BankReading();
  read(text, reading);
  return reading;
};
export const cfonb = reader(readCfonb);
export const mt940 = reader(readMt940);
export const ofx = reader(readOfx);

export const entriesOf = ({ statements }: BankReading): BankEntryRecord[] => statements.flatMap(({ entries }) => [...entries]);

/** The first entry; fails when there is none. */
export function firstEntry(reading: BankReading): BankEntryRecord {
  const [entry] = entriesOf(reading);
  if (entry === undefined) throw new Error('no entry was read');
  return entry;
}

export const codes = (notes: readonly { readonly code: string }[]): string[] => notes.map(({ code }) => code);

export function malformation(read: () => unknown): Pick<MalformedStatementError, 'reason' | 'line'> {
  try {
    read();
  } catch (error) {
    if (error instanceof MalformedStatementError) return { reason: error.reason, line: error.line };
    throw error;
  }
  throw new Error('the file was read');
}
