import { RefusalError } from '#shared/contract/result';
import type { ImportSettings } from '#shared/contract/schemas/import';
import { CLIENT_ACCOUNTS, readClientAccounts } from '#shared/domain/fec/client-accounts';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';

const ACCOUNTS_KEY = 'clientAccounts';

/** Beginnings of the company's client accounts, as the user set them. */
export function clientAccounts({ settings }: Pick<Repositories, 'settings'>): readonly string[] {
  const kept = settings.get(ACCOUNTS_KEY);
  return (typeof kept === 'string' ? readClientAccounts(kept) : null) ?? CLIENT_ACCOUNTS;
}

export function importSettings(repositories: Pick<Repositories, 'settings'>): ImportSettings {
  return { clientAccounts: clientAccounts(repositories).join(', ') };
}

export function setImportSettings({ books }: Context, { clientAccounts: text }: ImportSettings): Promise<ImportSettings> {
  const accounts = readClientAccounts(text);
  if (accounts === null) throw new RefusalError('clientAccountsInvalid', { text });
  return books.write((repositories) => {
    const before = importSettings(repositories);
    repositories.settings.set(ACCOUNTS_KEY, accounts.join(', '));
    const after = importSettings(repositories);
    repositories.journal.append({ action: 'updateImportSettings', subject: after.clientAccounts, amountCents: null, data: { before, after } });
    return after;
  });
}
