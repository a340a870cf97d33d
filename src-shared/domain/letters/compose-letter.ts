import type { LetterTemplate } from '../dunning/policy';
import { sumCents } from '../money';
import { debtorBlock } from './address-block';
import { creditorBlock, meansOfPayment, placeAndDate, signatureBlock } from './creditor-block';
import { letterFacts } from './facts';
import { fr, oneLine } from './french';
import { invoiceTable, tableNotes } from './invoice-table';
import type { LetterContent, LetterData } from './letter-data';
import { miseEnDemeure } from './templates/mise-en-demeure';
import { relance1 } from './templates/relance-1';
import { relance2 } from './templates/relance-2';
import { relance3 } from './templates/relance-3';
import { SALUTATION, type Wording } from './wording';

const WORDINGS: Readonly<Record<LetterTemplate, Wording>> = {
  // ahead of the due date the first letter says nothing of lateness; a step missed until after it reads as the first
  courtoisie: relance1,
  'relance-1': relance1,
  'relance-2': relance2,
  'relance-3': relance3,
  'mise-en-demeure': miseEnDemeure,
};

/**
 * The letter as text. The same data give the same letter.
 * @throws RangeError when there is no invoice, or when the total is not the open amounts less the credits: a letter
 *   must never ask for a sum its own lines do not make.
 */
export function composeLetter(data: LetterData): LetterContent {
  refuseUnbalanced(data);
  const wording = WORDINGS[data.template];
  const facts = letterFacts(data);
  const reference = oneLine(data.reference);
  return {
    reference,
    creditor: creditorBlock(data.creditor),
    debtor: debtorBlock(data.debtor),
    placeAndDate: placeAndDate(data.creditor, data.date),
    registered: data.channel === 'registeredLetter',
    subject: wording.subject(facts),
    references: [`client ${oneLine(data.debtor.code)}`, levelName(data, facts.upcoming), `lettre ${reference}`],
    salutation: SALUTATION,
    opening: wording.opening(facts),
    table: invoiceTable(data),
    notes: tableNotes(data),
    body: wording.body(facts),
    payment: meansOfPayment(data.creditor, reference),
    closing: wording.closing(facts),
    signature: signatureBlock(data.creditor),
  };
}

function levelName(data: LetterData, upcoming: boolean): string {
  if (data.template === 'mise-en-demeure') return 'mise en demeure';
  return upcoming ? fr`rappel d'échéance` : fr`relance n° ${String(data.level)}`;
}

function refuseUnbalanced(data: LetterData): void {
  if (data.invoices.length === 0) throw new RangeError(`letter ${data.reference} has no invoice`);
  const expected = sumCents(data.invoices.map((invoice) => invoice.openCents)) + data.unallocatedCents;
  if (data.totalCents !== expected) {
    throw new RangeError(`letter ${data.reference} asks for ${String(data.totalCents)} cents where its lines make ${String(expected)}`);
  }
}
