import type { DossierLetterRepository, NewDossierLetter } from '#main/usecases/ports/dossier-letters';
import type { Connection } from '../connection';
import { freezeDocument } from './freeze-document';

export function dossierLetterRepository(connection: Connection, now: () => Date): DossierLetterRepository {
  return {
    count: (year) => connection.prepare<[string], number>(`SELECT count(*) FROM dossier_letter WHERE issued_on LIKE ? || '-%'`).pluck().get(year) ?? 0,
    issue: (letter) => issue(connection, letter, now),
  };
}

function issue(connection: Connection, { document, subject, ...letter }: NewDossierLetter, now: () => Date): { documentId: number } {
  const documentId = freezeDocument(connection, document, now);
  connection
    .prepare(
      `INSERT INTO dossier_letter (reference, client_id, template, issued_on, obstacle_id, document_id, template_id)
       VALUES (:reference, :clientId, :template, :issuedOn, :obstacleId, :documentId, :templateId)`,
    )
    .run({ ...letter, documentId });
  connection
    .prepare(`INSERT INTO correspondence (client_id, kind, date, subject, document_id, obstacle_id) VALUES (?, 'letter', ?, ?, ?, ?)`)
    .run(letter.clientId, letter.issuedOn, subject, documentId, letter.obstacleId);
  return { documentId };
}
