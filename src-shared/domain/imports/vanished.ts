import type { IsoDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';

/** What becomes of an invoice that its source does not list any more. */
export const VANISHED_FATES = ['keep', 'paid', 'cancelled'] as const;
export type VanishedFate = (typeof VANISHED_FATES)[number];

/** An open invoice that earlier files of the same source listed. */
export interface ListedBefore {
  readonly id: number;
  readonly clientId: number;
  readonly number: string;
  readonly issueDate: IsoDate;
  readonly dueDate: IsoDate;
  readonly openCents: Cents;
}

/** What a list of invoices speaks of, as far as its rows tell. */
export interface Coverage {
  /** The first issue date of its documents; null when it has none. */
  readonly from: IsoDate | null;
  /** Some of its documents are settled in full: it does not list open items only. */
  readonly listsSettled: boolean;
  /** It lists documents that its source had listed before: it goes on with the same list. */
  readonly goesOn: boolean;
  readonly clientIds: ReadonlySet<number>;
}

/** With that many other clients still owing, a file that names one client is that client's own. */
const OTHER_CLIENTS_OF_A_LIST = 3;

/**
 * Of the invoices listed before, those that the file should list and does not.
 * A list that shares nothing with what came before is another one: another period, another agency. One that goes on and
 * holds open items only tells by itself what is not open any more, whatever its dates: the oldest invoice is the likeliest
 * to be paid. One that lists settled invoices too begins somewhere: what is older is not its matter.
 */
export function vanishedInvoices(listedBefore: readonly ListedBefore[], coverage: Coverage, isListed: (id: number) => boolean): ListedBefore[] {
  const { from, clientIds } = coverage;
  if (from === null || !coverage.goesOn) return [];
  const missing = listedBefore.filter(({ id, issueDate }) => !isListed(id) && (!coverage.listsSettled || issueDate >= from));
  const others = new Set(missing.map(({ clientId }) => clientId).filter((id) => !clientIds.has(id)));
  const ofOneClient = clientIds.size === 1 && others.size > OTHER_CLIENTS_OF_A_LIST;
  return ofOneClient ? missing.filter(({ clientId }) => clientIds.has(clientId)) : missing;
}
