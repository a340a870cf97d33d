import { createHash } from 'node:crypto';
import { RefusalError } from '#shared/contract/result';
import type { DossierLetterRequest, IssuedDossierLetter } from '#shared/contract/schemas/dossier-letter';
import type { IsoDate } from '#shared/domain/calendar';
import { letterSubject } from '#shared/domain/letters/letter-fields';
import type { LetterStatement } from '#shared/domain/letters/letter-data';
import type { LetterPreview } from '#shared/domain/letters/letter-preview';
import type { Context } from '../context';
import { frozenSource } from '../dunning/letter-source';
import type { NewNotice, Repositories } from '../ports/books';
import type { LetterToWrite, LetterWriter, StagedLetters } from '../ports/letter-writer';
import { letterSettings } from './letter-settings';
import { publishIssued } from './publish-issued';
import { type DossierLetter, dossierLetter } from './dossier-letter';

/** L2026-00012: a series of its own, beside the reminders'. */
function nextReference({ dossierLetters }: Repositories, date: IsoDate): string {
  const year = date.slice(0, 4);
  return `L${year}-${String(dossierLetters.count(year) + 1).padStart(5, '0')}`;
}

const letterNow = (repositories: Repositories, request: DossierLetterRequest, today: IsoDate): DossierLetter =>
  dossierLetter(repositories, request, today, nextReference(repositories, today));

/** The letter as it would be issued today. */
export function previewDossierLetter({ books, today }: Context, writer: LetterWriter, request: DossierLetterRequest): Promise<LetterPreview> {
  return writer.preview(letterNow(books.read, request, today).letter);
}

/** Where the letter is to be written. */
export interface LetterPlace {
  readonly folder: string;
  readonly name: string;
  /** What is written there, made from the letter in Word: its PDF. Left out: the Word file itself. */
  readonly as?: (word: Uint8Array, letter: LetterToWrite) => Promise<Uint8Array>;
}

/** A letter as it was issued; `file` is its name in the folder, null when it is in the dossier only. */
export interface IssuedLetterFile {
  readonly letter: IssuedDossierLetter;
  readonly statement: LetterStatement | null;
  readonly file: string | null;
}

/**
 * Issues a letter that is no reminder: one transaction freezes it in the dossier with what it was made from, files it in
 * the correspondence and journals it; no level moves. With a place it is also written there.
 * @throws RefusalError 'previewOutdated' when the books changed while it was made, 'folderNotWritable', and as `dossierLetter`
 */
export async function issueDossierLetter(context: Context, writer: LetterWriter, request: DossierLetterRequest, place: LetterPlace | null = null): Promise<IssuedLetterFile> {
  const { books, today } = context;
  const prepared = letterNow(books.read, request, today);
  const document = await frozenLetter(prepared, writer, today, letterSettings(books.read).namePattern);
  const staged = place === null ? null : await writer.stage(place.folder, [{ name: place.name, bytes: await (place.as?.(document.bytes, prepared.letter) ?? document.bytes) }]);
  const documentId = await issueOrDiscard(context, prepared, document, request, staged);
  const [written = null] = staged === null ? [] : await publishIssued(staged);
  const { client, template, letter } = prepared;
  const { reference, totalCents, statement } = letter.data;
  const { name, sha256 } = document;
  return { letter: { documentId, clientId: client.id, clientCode: client.code, reference, template, balanceCents: totalCents, file: name, sha256 }, statement, file: written };
}

async function frozenLetter({ letter, client, template }: DossierLetter, writer: LetterWriter, date: IsoDate, namePattern: string): Promise<NewNotice['document']> {
  const [bytes] = await writer.render([letter], { onDone: () => undefined, signal: new AbortController().signal });
  if (bytes === undefined) throw new Error(`no letter for ${client.code}`);
  const name = writer.fileName({ template, level: 0, rank: 0, clientName: client.name, clientCode: client.code, date, reference: letter.data.reference }, namePattern);
  return { name, mime: writer.mime, sha256: createHash('sha256').update(bytes).digest('hex'), bytes, source: frozenSource(letter, writer.engine) };
}

/** The letter says what the books said when it was made; if they changed in between, it must not leave. */
async function issueOrDiscard({ books, today }: Context, prepared: DossierLetter, document: NewNotice['document'], request: DossierLetterRequest, staged: StagedLetters | null): Promise<number> {
  try {
    return await books.write((repositories) => {
      if (JSON.stringify(letterNow(repositories, request, today)) !== JSON.stringify(prepared)) throw new RefusalError('previewOutdated');
      return issueNow(repositories, prepared, document);
    });
  } catch (error) {
    await staged?.discard();
    throw error;
  }
}

function issueNow({ dossierLetters, journal }: Repositories, { letter, client, template, obstacleId }: DossierLetter, document: NewNotice['document']): number {
  const { data } = letter;
  const { reference, date: issuedOn, totalCents, statement } = data;
  const { documentId } = dossierLetters.issue({
    reference,
    clientId: client.id,
    template,
    issuedOn,
    obstacleId,
    templateId: letter.template.user?.id ?? null,
    subject: letterSubject(data),
    document,
  });
  journal.append({
    action: 'issueLetter',
    subject: client.name,
    amountCents: totalCents,
    data: { reference, template, client: client.code, asOf: statement?.to ?? null, document: { id: documentId, sha256: document.sha256, sourceSha256: document.source.sha256 } },
  });
  return documentId;
}
