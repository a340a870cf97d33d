import { RefusalError } from '#shared/contract/result';
import type { RateInput, RateList, RateRow } from '#shared/contract/schemas/law';
import type { IsoDate } from '#shared/domain/calendar';
import { type HalfYear, halfYearOf, nextHalfYear } from '#shared/domain/law/half-year';
import { RATE_KINDS, type RateBook, rateBook, type RateKind } from '#shared/domain/law/rates';
import { SHIPPED_RATES } from '#shared/domain/law/shipped-rates';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';

const FIRST: HalfYear = SHIPPED_RATES.map(({ halfYear }) => halfYear).sort()[0] ?? '2015-H1';

/** The rates of the books: those that come with Encours, the user's in their place. */
export function ratesOf({ rates }: Repositories): RateBook {
  return rateBook([...SHIPPED_RATES, ...rates.all()]);
}

/** A row for each half-year until the one of `today`, and for those ahead that the user gave; newest first. A missing rate is null. */
export function rateList(repositories: Repositories, today: IsoDate): RateList {
  const book = ratesOf(repositories);
  const own = repositories.rates.all();
  const last = [halfYearOf(today), ...own.map(({ halfYear }) => halfYear)].sort().at(-1) ?? halfYearOf(today);
  const rows: RateRow[] = [];
  for (let halfYear = FIRST; halfYear <= last; halfYear = nextHalfYear(halfYear)) {
    const [ecb = null, legalIndividual = null, legalOther = null] = RATE_KINDS.map((kind) => book.find(kind, halfYear));
    rows.push({ halfYear, ecb, legalIndividual, legalOther });
  }
  return { rows: rows.reverse() };
}

/** Gives a half-year's rate, in place of the shipped one if there is one: what was claimed before keeps its amounts. */
export function setRate({ books }: Context, input: RateInput): Promise<Record<string, never>> {
  return books.write((repositories) => {
    const before = ratesOf(repositories).find(input.kind, input.halfYear);
    repositories.rates.set(input);
    repositories.journal.append({ action: 'setRate', subject: `${input.kind} ${input.halfYear}`, amountCents: null, data: { before, after: input } });
    return {};
  });
}

/** Takes the user's rate away; the shipped one, if any, stands again. @throws RefusalError 'rateNotOwn' */
export function removeRate({ books }: Context, { kind, halfYear }: { readonly kind: RateKind; readonly halfYear: HalfYear }): Promise<Record<string, never>> {
  return books.write((repositories) => {
    const before = ratesOf(repositories).find(kind, halfYear);
    if (!repositories.rates.remove(kind, halfYear)) throw new RefusalError('rateNotOwn', { halfYear });
    repositories.journal.append({ action: 'removeRate', subject: `${kind} ${halfYear}`, amountCents: null, data: { before } });
    return {};
  });
}
