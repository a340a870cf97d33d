import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag, key, words } from './columns';

export const importBatch = sqliteTable('import_batch', {
  id: key(),
  at: text('at').notNull(),
  date: text('date').notNull(),
  status: text('status', { enum: ['committed', 'undone'] }).notNull(),
});

export const importFile = sqliteTable(
  'import_file',
  {
    id: key(),
    batchId: integer('batch_id').notNull().references(() => importBatch.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    sha256: text('sha256').notNull(),
    kind: text('kind').notNull(),
    /** Fingerprint of its header: files of one source have the same. */
    shape: words('shape'),
    /** It says what has been paid: the books are as fresh as it is. */
    carriesPayments: flag('carries_payments'),
    mapping: text('mapping', { mode: 'json' }).notNull(),
    outcome: text('outcome', { mode: 'json' }).notNull(),
  },
  (t) => [index('import_file_batch').on(t.batchId)],
);

/** The invoices that a file listed, new or known, by ranges of ids: those of one import follow each other. */
export const importSeen = sqliteTable(
  'import_seen',
  {
    fileId: integer('file_id').notNull().references(() => importFile.id, { onDelete: 'cascade' }),
    firstId: integer('first_id').notNull(),
    lastId: integer('last_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.fileId, t.firstId] })],
);

/** A row that a batch changed, as it was before: undoing the batch puts it back. */
export const importChange = sqliteTable(
  'import_change',
  {
    id: key(),
    batchId: integer('batch_id').notNull().references(() => importBatch.id, { onDelete: 'cascade' }),
    tableName: text('table_name', { enum: ['client', 'invoice', 'credit_note'] }).notNull(),
    rowId: integer('row_id').notNull(),
    before: text('before', { mode: 'json' }).notNull(),
    /** The batch took the row away. */
    removed: flag('removed'),
  },
  (t) => [index('import_change_batch').on(t.batchId), index('import_change_row').on(t.tableName, t.rowId)],
);

/** How a file of a given shape was read, so that the next one is read the same way. */
export const importMapping = sqliteTable('import_mapping', {
  shape: text('shape').primaryKey(),
  mapping: text('mapping', { mode: 'json' }).notNull(),
  usedAt: text('used_at').notNull(),
});
