import { type KnownPayment, knownPayments, type Telling } from '#shared/domain/imports/known-payments';
import type { RowWarning } from '#shared/domain/imports/issues';
import type { Cents } from '#shared/domain/money';
import type { PaymentInBooks } from '../ports/import-store';
import { BREATH, type FileApplication } from './file-application';

/** A payment of a file whose client is known. */
export interface ToldPayment extends Telling {
  readonly clientId: number;
  readonly amountCents: Cents;
}

/** `part`: the row tells a part of the payment only, others of the file the rest. */
export type Recognised = KnownPayment<PaymentInBooks> & { readonly part?: true };

/**
 * Which payments of a file the books hold already. The file is compared as a whole with what the books held before it.
 * @param told null at the places of what is no payment
 */
export async function recognisePayments({ store, breathe }: FileApplication, told: readonly (ToldPayment | null)[]): Promise<(Recognised | null)[]> {
  const found = told.map((): Recognised | null => null);
  if (store.isEmpty('payment')) return found;
  const candidates = store.paymentsNotTold();
  const notTold = byClientAndAmount(candidates);
  let done = 0;
  for (const [key, places] of byClientAndAmount(told)) {
    const tellings = places.flatMap((place) => told[place] ?? []);
    const booked = new Map((notTold.get(key) ?? []).flatMap((place) => candidates[place] ?? []).map((payment) => [payment.id, payment]));
    for (const one of onePerDay(tellings)) for (const payment of store.paymentsOn(one.clientId, one.amountCents, one.date)) booked.set(payment.id, payment);
    const known = knownPayments(tellings, [...booked.values()].sort((a, b) => a.id - b.id));
    for (const [i, place] of places.entries()) found[place] = known[i] ?? null;
    if ((done += places.length) < BREATH) continue;
    done = 0;
    await breathe(0);
  }
  return found;
}

/** Counts a payment that the books hold as unchanged, says where they have it from, and remembers what a file told of it first. */
export function noteKnown({ store, tally, batchId }: FileApplication, row: number, telling: ToldPayment, { payment, confirms, exact }: Recognised): void {
  tally.count('payments', 'unchanged');
  if (!confirms) return;
  store.rememberTold(batchId, payment.id, telling);
  tally.confirmPayment();
  if (!exact) tally.warn(row, null, KNOWN_FROM[payment.source], telling.reference);
}

const KNOWN_FROM: Readonly<Record<PaymentInBooks['source'], RowWarning>> = {
  bank: 'paymentKnownFromBank',
  hand: 'paymentKnownByHand',
  list: 'paymentKnownFromList',
  undated: 'paymentKnownFromList',
  file: 'paymentKnownFromList',
};

/** Places, by client and amount. */
function byClientAndAmount(payments: readonly (Pick<ToldPayment, 'clientId' | 'amountCents'> | null)[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [place, payment] of payments.entries()) {
    if (payment === null) continue;
    const key = `${String(payment.clientId)}|${String(payment.amountCents)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return groups;
}

const onePerDay = (payments: readonly ToldPayment[]): Iterable<ToldPayment> => new Map(payments.map((payment) => [payment.date, payment])).values();
