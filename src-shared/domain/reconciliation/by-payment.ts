import { daysBetween } from '../calendar';
import { SAME_DAYS } from '../imports/known-payments';
import type { BookedPayment, EntryToMatch } from './facts';
import type { Clues } from './clues';
import type { MatchIndex } from './match-index';
import { payerReason } from './by-reference';
import { type Certainty, type MatchReason, reason, type Suggestion } from './suggestion';

/** A direct debit can come back for eight weeks, more when it was not authorised. */
const RETURNED_WITHIN = 400;

/** The entry may be a payment that the books hold already: it is to be tied to it, never recorded twice. */
export function suggestRecorded(entry: EntryToMatch, clues: Clues, index: MatchIndex): Suggestion[] {
  const candidates = index.paymentsOfAmount(entry.amountCents, entry.currency).filter((payment) => !payment.confirmed && mayBe(payment, entry));
  const ofClient = candidates.filter(({ clientId }) => isClient(clues, clientId));
  const dated = candidates.filter(({ dateEstimated }) => !dateEstimated);
  // with nobody known, only a payment alone in its days and amount is worth showing
  const shown = ofClient.length > 0 ? ofClient : dated.length === 1 && clues.payers.size === 0 ? dated : [];
  return shown.map((payment) => {
    const sure = shown.length === 1 && !payment.dateEstimated && isSurelyClient(clues, payment.clientId);
    const certainty: Certainty = sure ? 'certain' : ofClient.length > 0 ? 'probable' : 'possible';
    return confirmation('recorded', payment, certainty, [
      ...payerReason(clues, payment.clientId),
      payment.dateEstimated ? reason('recordedUndated') : reason('recordedSameDays', payment.date),
    ]);
  });
}

/** A direct debit or a cheque that came back: the payment it takes back, never for certain. */
export function suggestReturned(entry: EntryToMatch, clues: Clues, index: MatchIndex): Suggestion[] {
  const candidates = index
    .paymentsOfAmount(-entry.amountCents, entry.currency)
    .filter(({ date }) => date <= entry.date && daysBetween(date, entry.date) <= RETURNED_WITHIN)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.id - a.id));
  const ofClient = candidates.filter(({ clientId }) => isClient(clues, clientId));
  const shown = ofClient.length > 0 ? ofClient : candidates;
  return shown
    .slice(0, 5)
    .map((payment, i) => confirmation('return', payment, ofClient.length > 0 && i === 0 ? 'probable' : 'possible', [...payerReason(clues, payment.clientId), reason('returned', payment.date)]));
}

function confirmation(kind: 'recorded' | 'return', payment: BookedPayment, certainty: Certainty, reasons: readonly MatchReason[]): Suggestion {
  return { kind, certainty, reasons, clientId: payment.clientId, paymentId: payment.id, allocations: [], differenceCents: 0, explanation: null };
}

const mayBe = (payment: BookedPayment, entry: EntryToMatch): boolean => payment.dateEstimated || Math.abs(daysBetween(payment.date, entry.date)) <= SAME_DAYS;

function isClient(clues: Clues, clientId: number): boolean {
  return clues.payers.has(clientId) || clues.settled.has(clientId) || clues.named.some((named) => named.clientId === clientId);
}

/** Known by its account or its name, or by a number that is nobody else's; and no other client as much. */
function isSurelyClient(clues: Clues, clientId: number): boolean {
  if (clues.isOtherThan(clientId)) return false;
  const strength = clues.payers.get(clientId)?.strength;
  const alone = [...clues.payers.values()].every((payer) => payer.clientId === clientId || payer.strength === 'inLabel');
  const named = clues.references.full.length > 0 && clues.references.full.every((borne) => borne.every((one) => one.clientId === clientId));
  return named || (alone && (strength === 'iban' || strength === 'known' || strength === 'equal'));
}
