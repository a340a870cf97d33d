import { freshness } from '#main/usecases/freshness';
import { operations, type OutputOf } from '#shared/contract/operations';
import type { CompanyShelf } from './company-shelf';
import type { Preferences } from './preferences';
import { route } from './route';
import type { Workplace } from './workplace';

export function appRoutes(workplace: Workplace, shelf: CompanyShelf, preferences: Preferences, version: string, makeExample: () => Promise<string>) {
  return {
    'app.status': route(operations['app.status'], () => statusOf(workplace, shelf, version)),
    'preferences.get': route(operations['preferences.get'], () => {
      const { colorScheme, density } = preferences.get();
      return { colorScheme, density };
    }),
    'preferences.set': route(operations['preferences.set'], (values) => {
      preferences.set(values);
      return {};
    }),
    'companies.list': route(operations['companies.list'], () => ({ companies: shelf.list() })),
    'companies.create': route(operations['companies.create'], async ({ name, siren }) => ({ id: await shelf.create({ name, siren, isExample: false }) })),
    'companies.createExample': route(operations['companies.createExample'], async () => ({ id: await makeExample() })),
    'companies.open': route(operations['companies.open'], ({ id }) => {
      shelf.select(id);
      return { id };
    }),
  };
}

function statusOf(workplace: Workplace, shelf: CompanyShelf, version: string): OutputOf<'app.status'> {
  const today = workplace.today();
  if (!shelf.isOpen()) {
    return { today, version, company: null, clientCount: 0, invoiceCount: 0, lastImport: null, lastBackupAt: null, dataDate: null, stale: false, bankEntries: 0 };
  }
  const repositories = workplace.read();
  const id = workplace.companyId();
  const last = repositories.imports.batches().find((batch) => batch.status === 'committed');
  return {
    today,
    version,
    company: { id, name: repositories.company.get().name, isExample: repositories.company.isExample(), isOpen: true, problem: null },
    clientCount: repositories.clients.count(),
    invoiceCount: repositories.ledger.invoiceCount(),
    lastImport: last === undefined ? null : { batchId: last.id, at: last.at, fileNames: last.files.map((file) => file.file) },
    lastBackupAt: null,
    bankEntries: repositories.bank.countToHandle(),
    ...freshness(repositories, today),
  };
}
