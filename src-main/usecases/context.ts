import type { IsoDate } from '#shared/domain/calendar';
import type { Books } from './ports/books';

/** What every use case works with: the open books and the clock. */
export interface Context {
  readonly books: Books;
  readonly today: IsoDate;
  readonly now: () => Date;
}
