import type { OurCompany } from '#shared/domain/einvoice/our-side';
import type { Repositories } from '../ports/books';

/** What tells the books' company among the parties of an invoice. */
export function ourCompany({ company }: Pick<Repositories, 'company'>): OurCompany {
  const { name, siren, vatNumber } = company.get();
  return { name, siren, vatNumber };
}
