import { blob, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, key } from './columns';

/** A template that the user edited in Word. Versions are kept: a letter names the one it was made from. */
export const letterTemplate = sqliteTable(
  'letter_template',
  {
    id: key(),
    template: text('template', {
      enum: ['courtoisie', 'relance-1', 'relance-2', 'relance-3', 'mise-en-demeure', 'echeancier', 'remerciement', 'releve'],
    }).notNull(),
    language: text('language', { enum: ['fr', 'en', 'de'] }).notNull(),
    /** From 1, for each letter and language. */
    version: integer('version').notNull(),
    name: text('name').notNull(),
    sha256: text('sha256').notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
    /** The fields found in it, a JSON array. */
    fields: text('fields').notNull(),
    addedAt: text('added_at').notNull(),
    /** Whether letters are made from it: one version of each at most. */
    active: flag('active'),
  },
  (t) => [uniqueIndex('letter_template_version').on(t.template, t.language, t.version)],
);
