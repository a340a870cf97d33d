import type { CorrespondenceView, DocumentView } from '#shared/contract/schemas/client';
import type { CaseDocument } from '#shared/domain/litigation/chronology';
import { namesInvoice } from '#shared/domain/litigation/originals';
import type { DocumentRepository } from '../ports/books';
import type { Originals } from './account-events';

/** How the manifest of a file is kept in the dossier. */
export const MANIFEST_MIME = 'application/vnd.encours.litigation-manifest+json';
const MANIFEST_NAME = /^Dossier contentieux .*\.json$/;

interface Kept {
  readonly originals: Originals;
  /** Filed documents that are told of with an invoice of the client, claimed or not, or are a manifest of ours. */
  readonly elsewhere: ReadonlySet<number>;
}

/**
 * What the books hold of each invoice: the e-invoice it came with, and the documents filed by hand under its number.
 * @param numbers of every invoice of the client
 */
export function keptOriginals(attached: readonly DocumentView[], items: readonly CorrespondenceView[], numbers: readonly string[], leftOut: ReadonlySet<number>, documents: DocumentRepository): Kept {
  const filed = items.flatMap(({ kind, aboutNoticeId, obstacleId, subject, document }) => (kind === 'file' && aboutNoticeId === null && obstacleId === null && document !== null ? [{ subject, document }] : []));
  const named = filed.flatMap(({ subject, document }) => numbers.filter((number) => namesInvoice({ subject, name: document.name }, number)).map((number) => ({ number, document })));
  const manifests = filed.filter(({ document }) => MANIFEST_NAME.test(document.name) && documents.find(document.id)?.mime === MANIFEST_MIME);
  return {
    originals: (number) => [
      ...attached.filter((document) => document.number === number && number !== '' && !leftOut.has(document.id)).map(caseDocument),
      ...named.filter((each) => each.number === number && !leftOut.has(each.document.id)).map(({ document }) => caseDocument(document)),
    ],
    elsewhere: new Set([...named, ...manifests].map(({ document }) => document.id)),
  };
}

const caseDocument = ({ id, name, sha256, size }: Omit<CaseDocument, 'isLetter'>): CaseDocument => ({ id, name, sha256, size, isLetter: false });
