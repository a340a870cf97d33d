import { RefusalError } from '#shared/contract/result';
import type { Client, ClientList, ClientListQuery, ClientPatch, Dossier } from '#shared/contract/schemas/client';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
import type { IsoDate } from '#shared/domain/calendar';
import { isSiren } from '#shared/domain/identifiers';
import type { Context } from './context';
import { nextAction, nextActions } from './dunning/next-action';
import { obstaclesOf } from './obstacles/view';
import type { Repositories } from './ports/books';

/** A slice of the list of clients, each with what comes next for it. */
export function listClients({ books, today }: Context, query: ClientListQuery): ClientList {
  const { rows, ...sums } = books.read.clients.list(query, today);
  const next = nextActions(books.read, rows.map(({ id }) => id), today);
  return { ...sums, rows: rows.map((row) => ({ ...row, nextAction: next.get(row.id) ?? null })) };
}

/** A client's whole dossier; amounts and allocations as they stood at the end of `asOf`. */
export function getDossier({ books, today }: Context, id: number, asOf: IsoDate): Dossier {
  const { clients, ledger, balance, dunning, documents } = books.read;
  const client = clients.find(id);
  if (client === null) throw new RefusalError('clientNotFound', { client: id });
  const { notDueCents, bucketCents, unallocatedCents, ledgerCents } = balance.agedOf(id, asOf, DEFAULT_BOUNDS);
  return {
    asOf,
    client,
    amounts: { notDueCents, bucketCents: [...bucketCents], unallocatedCents, ledgerCents },
    foreign: balance.foreign(asOf, id).map(({ currency, openCents }) => ({ currency, openCents })),
    invoices: ledger.invoicesOf(id, asOf),
    creditNotes: ledger.creditNotesOf(id, asOf),
    payments: ledger.paymentsOf(id, asOf),
    documents: documents.ofClient(id),
    correspondence: dunning.correspondenceOf(id),
    obstacles: obstaclesOf(books.read, id, asOf),
    nextAction: nextAction(books.read, id, today),
  };
}

export function updateClient({ books }: Context, id: number, patch: ClientPatch): Promise<Client> {
  return books.write((repositories) => {
    const before = repositories.clients.find(id);
    if (before === null) throw new RefusalError('clientNotFound', { client: id });
    if (patch.siren !== undefined && patch.siren !== '' && patch.siren !== before.siren && !isSiren(patch.siren)) {
      throw new RefusalError('sirenInvalid', { siren: patch.siren });
    }
    const after = merged(before, patch);
    repositories.clients.update(after);
    journalUpdate(repositories, before, after);
    return after;
  });
}

function merged(before: Client, patch: ClientPatch): Client {
  return {
    ...before,
    name: patch.name ?? before.name,
    siren: patch.siren ?? before.siren,
    address: patch.address ?? before.address,
    email: patch.email ?? before.email,
    phone: patch.phone ?? before.phone,
    salesperson: patch.salesperson ?? before.salesperson,
    terms: patch.terms === undefined ? before.terms : patch.terms,
    language: patch.language ?? before.language,
    kind: patch.kind ?? before.kind,
    contractualRateBps: patch.contractualRateBps === undefined ? before.contractualRateBps : patch.contractualRateBps,
    creditLimitCents: patch.creditLimitCents === undefined ? before.creditLimitCents : patch.creditLimitCents,
    doNotRemind: patch.doNotRemind ?? before.doNotRemind,
    doNotRemindReason: patch.doNotRemindReason ?? before.doNotRemindReason,
    group: patch.group ?? before.group,
  };
}

function journalUpdate({ journal }: Repositories, before: Client, after: Client): void {
  journal.append({ action: 'updateClient', subject: after.name, amountCents: null, data: { code: after.code, before, after } });
}
