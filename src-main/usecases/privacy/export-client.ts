import { createHash } from 'node:crypto';
import { RefusalError } from '#shared/contract/result';
import type { Company } from '#shared/contract/schemas/company';
import type { IsoDate } from '#shared/domain/calendar';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';
import type { KeptDocument, KeptOfClient, PersonalDataWriter } from '../ports/personal-data';
import { retentionYears } from './retention-setting';

/** All that is held of a client, as a zip that opens without Encours. */
export interface ClientArchive {
  readonly code: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly documents: number;
  readonly rows: number;
}

/** Writes it where the user said, and journals that it was given. @throws RefusalError 'clientNotFound', 'personalDataNotSaved' */
export function exportClient({ books, today }: Context, writer: PersonalDataWriter, clientId: number, file: string): Promise<ClientArchive> {
  return books.write(async (repositories) => {
    const archive = await archiveOf(repositories, writer, clientId, today);
    await writer.save(file, archive.bytes);
    note(repositories, archive);
    return archive;
  });
}

/** Makes it from one state of the books. @throws RefusalError 'clientNotFound' */
export function makeClientArchive({ books, today }: Context, writer: PersonalDataWriter, clientId: number): Promise<ClientArchive> {
  return books.rehearse((repositories) => archiveOf(repositories, writer, clientId, today));
}

/** Journals that it was given. */
export function noteClientExport({ books }: Context, archive: ClientArchive): Promise<void> {
  return books.write((repositories) => { note(repositories, archive); });
}

function note({ journal }: Repositories, { code, name, sha256, rows }: ClientArchive): void {
  journal.append({ action: 'exportPersonalData', subject: name, amountCents: null, data: { client: code, sha256, rows } });
}

async function archiveOf(repositories: Repositories, writer: PersonalDataWriter, clientId: number, today: IsoDate): Promise<ClientArchive> {
  const client = repositories.clients.find(clientId);
  if (client === null) throw new RefusalError('clientNotFound', { client: clientId });
  const { code, name } = client;
  const kept = repositories.personalData.ofClient(clientId);
  const documents = documentsOf(repositories, kept);
  const facts = { company: companyOf(repositories.company.get()), client: { code, name }, date: today, since: firstDay(kept), retentionYears: retentionYears(repositories) };
  const bytes = await writer.archive(facts, kept, documents);
  return { code, name, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), documents: documents.length, rows: kept.tables.reduce((sum, table) => sum + table.rows.length, 0) };
}

const companyOf = ({ name, address: { line1, line2, postcode, city }, email }: Company) => ({ name, address: [line1, line2, `${postcode} ${city}`.trim()].filter((line) => line !== '').join(', '), email });

function documentsOf({ documents }: Repositories, { tables }: KeptOfClient): KeptDocument[] {
  const rows = tables.find(({ name }) => name === 'document')?.rows ?? [];
  return rows.flatMap(({ id, erased_on: erasedOn }) => {
    const found = erasedOn === null ? documents.find(Number(id)) : null;
    return found === null ? [] : [{ id: Number(id), name: found.name, sha256: found.sha256, bytes: found.bytes }];
  });
}

/** The first day on which an invoice, a payment or an exchange is dated. */
function firstDay({ tables }: KeptOfClient): IsoDate | null {
  const days = tables.flatMap(({ rows }) => rows.flatMap((row) => [row['issue_date'], row['date'], row['issued_on']].filter((day): day is string => typeof day === 'string' && day !== '')));
  return days.sort()[0] ?? null;
}
