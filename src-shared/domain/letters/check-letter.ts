import { sumCents } from '../money';
import type { LetterData } from './letter-data';
import { closingCents, openCents } from './statement';
import type { TemplateKey } from './template-keys';

/** The letters that ask for the sum of their own lines. */
const ASKING: readonly TemplateKey[] = ['courtoisie', 'relance-1', 'relance-2', 'relance-3', 'mise-en-demeure'];

/**
 * A letter must never ask for a sum its own lines do not make.
 * @throws RangeError when a reminder has no invoice or its total is not the open amounts and claims less the credits, when
 *   an agreement has no plan, or a statement no account or another balance than the ledger
 */
export function refuseInconsistent(data: LetterData): void {
  const { template, reference } = data;
  if (template === 'echeancier' && data.plan === null) throw new RangeError(`letter ${reference} has no plan`);
  if (template === 'releve' && data.statement === null) throw new RangeError(`letter ${reference} has no statement`);
  if (data.statement !== null && data.totalCents !== closingCents(data.statement)) {
    throw new RangeError(`statement ${reference} ends at ${String(closingCents(data.statement))} cents where the ledger has ${String(data.totalCents)}`);
  }
  if (data.statement !== null && openCents(data.statement) !== data.totalCents) {
    throw new RangeError(`statement ${reference} leaves ${String(openCents(data.statement))} cents open where the ledger has ${String(data.totalCents)}`);
  }
  if (!ASKING.includes(template)) return;
  if (data.invoices.length === 0) throw new RangeError(`letter ${reference} has no invoice`);
  const expected = sumCents(data.invoices.map((invoice) => invoice.openCents)) + sumCents(data.claims.map((claim) => claim.cents)) + data.unallocatedCents;
  if (data.totalCents !== expected) {
    throw new RangeError(`letter ${reference} asks for ${String(data.totalCents)} cents where its lines make ${String(expected)}`);
  }
}

/**
 * The letter that a step asks for, as the invoices allow: nothing that is not due is called late, and nothing late is
 * said to fall due.
 */
export function templateFor(template: TemplateKey, invoices: LetterData['invoices']): TemplateKey {
  const upcoming = invoices.every((invoice) => invoice.daysLate === 0);
  if (upcoming) return ASKING.includes(template) ? 'courtoisie' : template;
  return template === 'courtoisie' ? 'relance-1' : template;
}
