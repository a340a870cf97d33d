import { sumCents } from '#shared/domain/money';
import type { FileApplication } from './file-application';
import { type Recognised, recognisePayments, type ToldPayment } from './recognise-payments';

/**
 * A file may tell one transfer in a row for each invoice that it pays: rows of one client, day and reference, each with
 * its document, whose amounts make a payment that the bank brought. Each row is then a part of that payment.
 * @param recognised the rows that are payments of the books by themselves; a transfer is looked for in the others only
 */
export async function recogniseTransfers(application: FileApplication, told: readonly (ToldPayment | null)[], recognised: readonly (Recognised | null)[]): Promise<(Recognised | null)[]> {
  const found = [...recognised];
  const groups = groupsOf(told, recognised);
  if (groups.length === 0) return found;
  const taken = new Set(recognised.flatMap((known) => (known === null ? [] : [known.payment.id])));
  const transfers = await recognisePayments(application, groups.map(({ whole }) => whole));
  for (const [i, { places }] of groups.entries()) {
    const known = transfers[i] ?? null;
    if (known?.payment.source !== 'bank' || taken.has(known.payment.id)) continue;
    // the first of the rows confirms the payment for all
    for (const [part, place] of places.entries()) found[place] = { ...known, confirms: known.confirms && part === 0, part: true };
  }
  return found;
}

interface Group {
  readonly places: readonly number[];
  readonly whole: ToldPayment;
}

function groupsOf(told: readonly (ToldPayment | null)[], recognised: readonly (Recognised | null)[]): Group[] {
  const byTransfer = new Map<string, number[]>();
  for (const [place, row] of told.entries()) {
    if (row === null || (recognised[place] ?? null) !== null) continue;
    if (row.document === '' || row.amountCents <= 0) continue;
    const key = JSON.stringify([row.clientId, row.date, row.reference]);
    byTransfer.set(key, [...(byTransfer.get(key) ?? []), place]);
  }
  return [...byTransfer.values()].flatMap((places) => {
    const rows = places.flatMap((place) => told[place] ?? []);
    const [first] = rows;
    return first === undefined || rows.length < 2 ? [] : [{ places, whole: { ...first, document: '', amountCents: sumCents(rows.map(({ amountCents }) => amountCents)) } }];
  });
}
