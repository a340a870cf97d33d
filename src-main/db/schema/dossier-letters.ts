import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { client } from './clients';
import { key } from './columns';
import { document } from './correspondence';
import { letterTemplate } from './letter-templates';
import { obstacle } from './obstacles';

/** A letter that is no reminder, as it was issued: it moves no level. */
export const dossierLetter = sqliteTable(
  'dossier_letter',
  {
    id: key(),
    reference: text('reference').notNull(),
    clientId: integer('client_id').notNull().references(() => client.id),
    template: text('template', { enum: ['echeancier', 'remerciement', 'releve'] }).notNull(),
    issuedOn: text('issued_on').notNull(),
    /** The plan that it confirms. */
    obstacleId: integer('obstacle_id').references(() => obstacle.id),
    documentId: integer('document_id').notNull().references(() => document.id),
    /** The user's template it was made from; null for the shipped one. */
    templateId: integer('template_id').references(() => letterTemplate.id),
  },
  (t) => [
    uniqueIndex('dossier_letter_reference').on(t.reference),
    index('dossier_letter_client').on(t.clientId),
    index('dossier_letter_obstacle').on(t.obstacleId).where(sql`obstacle_id IS NOT NULL`),
    index('dossier_letter_document').on(t.documentId),
  ],
);
