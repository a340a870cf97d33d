import { RefusalError } from '#shared/contract/result';
import type { FileProposal, FilingInput } from '#shared/contract/schemas/correspondence';
import { emailDirection } from '#shared/domain/email';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';
import type { FileToKeep } from '../ports/filing';
import { clientOf, refuseForeignObstacle, refuseFuture } from './record';

const LONGEST_BODY = 4000;
const LONGEST_SUBJECT = 200;

/** What a file is taken for before it is filed: an e-mail from the client is a reply to handle. */
export function proposeFiling({ books, today }: Context, clientId: number, file: FileToKeep): Omit<FileProposal, 'token' | 'problem'> {
  const client = clientOf(books.read, clientId);
  const { name, bytes, email } = file;
  const base = { name, size: bytes.byteLength };
  if (email === null) return { ...base, subject: name.slice(0, LONGEST_SUBJECT), body: '', person: '', date: today, direction: 'none', toHandle: false };
  const direction = emailDirection(email.from, [books.read.company.get().email], [client.email]) ?? 'received';
  return {
    ...base,
    subject: (email.subject === '' ? name : email.subject).slice(0, LONGEST_SUBJECT),
    body: email.text.slice(0, LONGEST_BODY),
    person: (email.fromName === '' ? email.from : `${email.fromName} <${email.from}>`).slice(0, LONGEST_SUBJECT),
    date: email.date === null || email.date > today ? today : email.date,
    direction,
    toHandle: direction === 'received',
  };
}

/** How a file is filed, once the user has seen it. */
export type Filing = Omit<FilingInput['files'][number], 'token'> & { readonly file: FileToKeep };

/**
 * Puts files in a client's dossier, frozen with their hashes, all or none.
 * @throws RefusalError 'documentFiledAlready' when the dossier holds the same content
 */
export async function fileDocuments({ books, today }: Context, { clientId, obstacleId, noticeId }: Omit<FilingInput, 'files'>, filings: readonly Filing[]): Promise<{ ids: number[]; documentIds: number[] }> {
  for (const { date } of filings) refuseFuture(date, today);
  return books.write((repositories) => {
    clientOf(repositories, clientId);
    refuseForeignObstacle(repositories, obstacleId, clientId, today);
    if (noticeId !== null && repositories.notices.find(noticeId)?.clientId !== clientId) throw new RefusalError('noticeNotFound', { notice: noticeId });
    const filed = filings.map((filing) => fileOne(repositories, { clientId, obstacleId, noticeId }, filing));
    return { ids: filed.map(({ id }) => id), documentIds: filed.map(({ documentId }) => documentId) };
  });
}

function fileOne(repositories: Repositories, about: Omit<FilingInput, 'files'>, { file, toHandle, ...text }: Filing): { id: number; documentId: number } {
  const { correspondence, documents, journal } = repositories;
  const { name, mime, sha256, bytes, email } = file;
  refuseTwice(repositories, about.clientId, file);
  const documentId = documents.insert({ name, mime, sha256, bytes });
  const kind = email !== null && about.noticeId === null ? 'email' : 'file';
  const id = correspondence.insert({ ...about, ...text, kind, documentId, awaits: toHandle ? 'handling' : null, awaitsOn: null });
  const client = clientOf(repositories, about.clientId);
  journal.append({ action: 'fileDocument', subject: client.name, amountCents: null, data: { id, client: client.code, ...about, ...text, kind, document: { id: documentId, name, sha256 } } });
  return { id, documentId };
}

/** @throws RefusalError 'documentFiledAlready' */
export function refuseTwice({ correspondence }: Repositories, clientId: number, { name, sha256 }: FileToKeep): void {
  const same = correspondence.sameFile(clientId, sha256);
  if (same !== null) throw new RefusalError('documentFiledAlready', { name, date: same.date });
}
