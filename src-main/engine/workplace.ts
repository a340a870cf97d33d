import type { IsoDate } from '#shared/domain/calendar';
import type { Context } from '#main/usecases/context';
import type { Repositories } from '#main/usecases/ports/books';
import type { CompanyShelf } from './company-shelf';

/** The open company as the routes use it; each call refuses with 'noCompanyOpen' when there is none. */
export interface Workplace {
  companyId(): string;
  context(): Context;
  read(): Repositories;
  readonly today: () => IsoDate;
}

export function workplaceOn(shelf: CompanyShelf, today: () => IsoDate, now: () => Date): Workplace {
  return {
    companyId: () => shelf.current().id,
    context: () => ({ books: shelf.current().books, today: today(), now }),
    read: () => shelf.current().books.read,
    today,
  };
}
