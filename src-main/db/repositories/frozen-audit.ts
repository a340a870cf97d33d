import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Connection } from '../connection';
import { erasedDocuments } from '../journal-chain';

const frozen = z.object({ sha256: z.string(), sourceSha256: z.string().optional() });
/** What journal entries say of what was frozen: letters by their reference, filed documents by their id. */
const letters = z.object({ letters: z.array(frozen.extend({ reference: z.string() })) });
const filed = z.object({ document: frozen.extend({ id: z.int() }) });

interface Kept {
  readonly id: number;
  readonly reference: string | null;
  readonly sha256: string;
  readonly bytes: Buffer;
  readonly source: string | null;
  readonly sourceSha256: string | null;
  readonly erasedOn: string | null;
}

/**
 * Documents that are not what they were: their bytes, or the data a letter was made from, do not give the hash they were
 * frozen with, or the journal tells another hash, or what the journal tells of is gone. One that was erased has no bytes, and
 * the journal attests that it was.
 */
export function wrongDocuments(connection: Connection): number {
  const told = toldOf(connection);
  const erased = erasedDocuments(connection);
  const rows = connection.prepare<[], Kept>(
    `SELECT d.id, n.reference, d.sha256, d.bytes, s.data AS source, s.sha256 AS sourceSha256, d.erased_on AS erasedOn FROM document d
     LEFT JOIN document_source s ON s.document_id = d.id LEFT JOIN correspondence c ON c.document_id = d.id LEFT JOIN dunning_notice n ON n.id = c.notice_id AND c.kind <> 'file'`,
  );
  let wrong = 0;
  for (const row of rows.iterate()) {
    const name = row.reference ?? row.id;
    const holds = row.erasedOn === null ? isIntact(row) : isErased(row) && erased.get(row.id) === row.sha256;
    if (!holds || !agrees(row, told.get(name))) wrong += 1;
    told.delete(name);
  }
  return wrong + told.size;
}

type Told = z.infer<typeof frozen>;

const isIntact = ({ bytes, sha256, source, sourceSha256 }: Kept): boolean => hashOf(bytes) === sha256 && (source === null || hashOf(source) === sourceSha256);

const isErased = ({ bytes, source }: Kept): boolean => bytes.length === 0 && (source ?? '') === '';

const agrees = ({ sha256, sourceSha256 }: Kept, told: Told | undefined): boolean =>
  told === undefined || (told.sha256 === sha256 && (told.sourceSha256 === undefined || told.sourceSha256 === sourceSha256));

function toldOf(connection: Connection): Map<string | number, Told> {
  const told = new Map<string | number, Told>();
  const entries = connection.prepare<[], string>(`SELECT data FROM journal WHERE action IN ('issueReminders', 'issueLetter', 'fileDocument', 'makeLitigationPack')`).pluck();
  for (const text of entries.iterate()) {
    const entry: unknown = JSON.parse(text);
    const issued = letters.safeParse(entry);
    const received = filed.safeParse(entry);
    for (const letter of issued.data?.letters ?? []) told.set(letter.reference, letter);
    if (received.data !== undefined) told.set(received.data.document.id, received.data.document);
  }
  return told;
}

const hashOf = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');
