import type { TFunction } from 'i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import type { LitigationPreview, LitigationRequest } from '#shared/contract/schemas/litigation';
import { formatShortDate } from '#shared/domain/calendar';

/** A document or a note that the file may hold. */
export interface PieceOption {
  /** Of the option: documents and notes are numbered apart. */
  readonly id: number;
  readonly label: string;
  readonly chosen: boolean;
  readonly isNote: boolean;
  readonly documentId: number;
  readonly noteId: number;
}

/** Documents of the file, those left out too, then the notes of the dossier: a note goes in only when it is chosen. */
export function piecesToChoose({ correspondence, documents }: Dossier, preview: LitigationPreview | undefined, { leftOut, noteIds }: LitigationRequest, t: TFunction<'litigation'>): PieceOption[] {
  const named = new Map([...documents.map(({ id, name, date }) => [id, { name, date }] as const), ...correspondence.flatMap(({ document, date, subject }) => (document === null ? [] : [[document.id, { name: subject === '' ? document.name : subject, date }] as const]))]);
  const inFile = preview?.exhibits.map(({ documentId, title, date }) => ({ documentId, title, date })) ?? [];
  const out = leftOut.map((documentId) => ({ documentId, title: named.get(documentId)?.name ?? '', date: named.get(documentId)?.date ?? '' }));
  const chosen = new Set(noteIds);
  return [
    ...[...inFile, ...out].map(({ documentId, title, date }) => ({ id: documentId, documentId, noteId: 0, isNote: false, chosen: !leftOut.includes(documentId), label: t('piece', { date: formatShortDate(date), title }) })),
    ...correspondence
      .filter(({ kind }) => kind === 'note')
      .map(({ id, date, subject }) => ({ id: -id, documentId: 0, noteId: id, isNote: true, chosen: chosen.has(id), label: t('note', { date: formatShortDate(date), title: subject }) })),
  ];
}
