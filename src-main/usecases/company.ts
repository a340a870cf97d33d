import { RefusalError } from '#shared/contract/result';
import type { Company } from '#shared/contract/schemas/company';
import { isIban, isSiren } from '#shared/domain/identifiers';
import type { Context } from './context';

/** Changes the creditor's details. An IBAN or a SIREN that cannot exist is refused: it would be printed on every letter. */
export function updateCompany({ books }: Context, company: Company): Promise<Record<string, never>> {
  if (company.iban !== '' && !isIban(company.iban)) throw new RefusalError('ibanInvalid', { iban: company.iban });
  if (company.siren !== '' && !isSiren(company.siren)) throw new RefusalError('sirenInvalid', { siren: company.siren });
  return books.write((repositories) => {
    const before = repositories.company.get();
    repositories.company.update(company);
    repositories.journal.append({ action: 'updateCompany', subject: company.name, amountCents: null, data: { before, after: company } });
    return {};
  });
}
