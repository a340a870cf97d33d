import { RefusalError } from '#shared/contract/result';
import { STANDARD_POLICY } from '#shared/domain/dunning/ready-made';
import { isSiren } from '#shared/domain/identifiers';
import type { Repositories } from './ports/books';

/** Refuses a SIREN that cannot exist, before anything is created. */
export function checkNewCompany({ siren }: { name: string; siren: string }): void {
  if (siren !== '' && !isSiren(siren)) throw new RefusalError('sirenInvalid', { siren });
}

/** First entries of new books: the policy and the journal's beginning. */
export function furnishBooks({ policies, journal, company }: Repositories): void {
  policies.set({ kind: 'company' }, STANDARD_POLICY);
  journal.append({ action: 'createCompany', subject: company.get().name, amountCents: null, data: {} });
}
