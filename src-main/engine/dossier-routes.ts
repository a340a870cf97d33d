import { operations } from '#shared/contract/operations';
import { agedBalance } from '#main/usecases/balance';
import { getDossier, listClients, updateClient } from '#main/usecases/clients';
import { updateCompany } from '#main/usecases/company';
import { clientDuplicates, setNotDuplicates } from '#main/usecases/duplicates';
import { mergeClients, unmergeClients } from '#main/usecases/merge-clients';
import { allocate, deletePayment, freeAllocation, recordPayment } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import { route } from './route';
import type { Workplace } from './workplace';

export function dossierRoutes(workplace: Workplace) {
  return {
    'company.get': route(operations['company.get'], () => workplace.read().company.get()),
    'company.update': route(operations['company.update'], (company) => updateCompany(workplace.context(), company)),
    'clients.list': route(operations['clients.list'], (query) => listClients(workplace.context(), query)),
    'clients.get': route(operations['clients.get'], ({ id, asOf }) => getDossier(workplace.context(), id, asOf)),
    'clients.update': route(operations['clients.update'], ({ id, patch }) => updateClient(workplace.context(), id, patch)),
    'clients.duplicates': route(operations['clients.duplicates'], () => clientDuplicates(workplace.read())),
    'clients.merge': route(operations['clients.merge'], ({ keptId, otherId }) => mergeClients(workplace.context(), keptId, otherId)),
    'clients.unmerge': route(operations['clients.unmerge'], ({ mergeId }) => unmergeClients(workplace.context(), mergeId)),
    'clients.notDuplicates': route(operations['clients.notDuplicates'], ({ firstId, secondId }) => setNotDuplicates(workplace.context(), firstId, secondId)),
    'balance.aged': route(operations['balance.aged'], (query) => agedBalance(workplace.read(), query)),
    'balance.lines': route(operations['balance.lines'], (query) => workplace.read().balance.lines(query)),
    'payments.record': route(operations['payments.record'], (input) => recordPayment(workplace.context(), input)),
    'payments.delete': route(operations['payments.delete'], ({ id }) => deletePayment(workplace.context(), id)),
    'allocations.create': route(operations['allocations.create'], (input) => allocate(workplace.context(), input)),
    'allocations.free': route(operations['allocations.free'], ({ id }) => freeAllocation(workplace.context(), id)),
    'journal.list': route(operations['journal.list'], ({ offset, limit }) => workplace.read().journal.list(offset, limit)),
    'books.verify': route(operations['books.verify'], () => verifyBooks(workplace.read(), workplace.today())),
  };
}
