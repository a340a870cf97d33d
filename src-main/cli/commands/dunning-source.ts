import { RefusalError } from '#shared/contract/result';
import type { Context } from '#main/usecases/context';
import type { Arguments } from '../arguments';
import type { Answer } from '../command';
import { noticeByReference } from './dunning-cancel';

/** What an issued letter was made from, as it was frozen. */
export function letterSource(args: Arguments, context: Context): Answer {
  const { id, reference, clientId } = noticeByReference(context, args.positional[1]);
  const item = context.books.read.dunning.correspondenceOf(clientId).find(({ notice }) => notice?.id === id);
  const documentId = item?.document?.id ?? 0;
  const source = context.books.read.documents.sourceOf(documentId);
  if (source === null) throw new RefusalError('documentNotFound', { document: documentId });
  const data: unknown = JSON.parse(source.data);
  return { json: { reference, sha256: source.sha256, source: data }, text: [JSON.stringify(data, null, 2)] };
}
