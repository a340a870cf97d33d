import { z } from 'zod';
import { FIELDS_OF_KIND, FILE_KINDS, IMPORT_FIELDS, IMPORT_KINDS } from '../../domain/imports/fields';
import { cents, count, id, isoDate } from './common';
import { fileAnswers, fileQuestion } from './import-questions';

export { FIELDS_OF_KIND };

export const importKind = z.enum(IMPORT_KINDS);
export const fileKind = z.enum(FILE_KINDS);
export const importField = z.enum(IMPORT_FIELDS);

/** How a table is to be read; what is left out is recognised. Columns are named by their header. */
export const importMapping = z.strictObject({
  kind: importKind.optional(),
  sheet: z.string().max(200).optional(),
  /** 1 for the first line of the file. */
  headerRow: z.int().min(1).max(1000).optional(),
  columns: z.partialRecord(importField, z.string().max(500)).optional(),
  dateFormat: z.enum(['dd/MM/yyyy', 'MM/dd/yyyy', 'yyyy-MM-dd', 'yyyy/MM/dd']).optional(),
  decimal: z.enum([',', '.']).optional(),
  encoding: z.string().max(20).optional(),
  delimiter: z.enum([';', ',', '\t', '|']).optional(),
  /** The day an aged balance is about. */
  balanceDate: isoDate.optional(),
});
export type ImportMapping = z.infer<typeof importMapping>;

/** A file the user dropped or chose; the shell alone knows the path behind it. */
export const fileToken = z.string().regex(/^[0-9a-f-]{36}$/);

export const prepareInput = z.strictObject({
  files: z.array(z.strictObject({ token: fileToken, mapping: importMapping.nullable(), answers: fileAnswers.default({}) })).min(1).max(500),
});

export const rowIssue = z.strictObject({
  row: count,
  column: z.string().nullable(),
  code: z.string(),
  /** The cell as it was read, shortened. */
  value: z.string().nullable(),
});
export type RowIssue = z.infer<typeof rowIssue>;

const counts = z.strictObject({
  clients: count,
  invoices: count,
  creditNotes: count,
  payments: count,
  allocations: count,
  bankEntries: count,
  /** PDFs kept with their invoices; outcomes written before there were any do not say. */
  documents: count.default(0),
});
export type ImportCounts = z.infer<typeof counts>;

export const fileOutcome = z.strictObject({
  file: z.string(),
  kind: fileKind.nullable(),
  encoding: z.string(),
  rows: count,
  created: counts,
  updated: counts,
  unchanged: counts,
  rejected: z.array(rowIssue),
  warnings: z.array(rowIssue),
  /** Open invoices that earlier files of the same source listed and this one does not, whatever was answered about them. */
  vanished: z.array(z.strictObject({ number: z.string(), client: z.string(), openCents: cents })).default([]),
  /** The newest day that a ledger or a bank statement tells of; null: it knows what its day of import knows. */
  toldUpTo: isoDate.nullable().default(null),
  /** What the drop adds to the books. */
  invoicedCents: cents,
  creditedCents: cents,
  paidCents: cents,
  /** The same in other currencies, never added to the above. */
  foreign: z.array(z.strictObject({ currency: z.string(), invoicedCents: cents, creditedCents: cents, paidCents: cents })).default([]),
});
export type FileOutcome = z.infer<typeof fileOutcome>;

export const previewColumn = z.strictObject({
  header: z.string(),
  field: importField.nullable(),
  samples: z.array(z.string()),
});

export const filePreview = z.strictObject({
  token: fileToken,
  name: z.string(),
  /** Set when the file cannot be used as it is: a code and what its sentence needs. */
  problem: z.strictObject({ code: z.string(), details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])) }).nullable(),
  sheets: z.array(z.string()),
  /** The mapping in force, complete; null when no table was found. */
  mapping: importMapping.nullable(),
  /** It was remembered from an earlier file of the same shape. */
  remembered: z.boolean(),
  columns: z.array(previewColumn),
  /** First rows as they will be read, by field, already formatted by value kind. */
  sample: z.array(z.strictObject({ row: count, values: z.partialRecord(importField, z.union([z.string(), z.number(), z.null()])), rejected: z.boolean() })),
  outcome: fileOutcome.nullable(),
  /** What the user is asked before the import; preparing again with the answers shows what they change. */
  questions: z.array(fileQuestion),
  /** The clients whose balance moves most. */
  movements: z.array(z.strictObject({ code: z.string(), name: z.string(), isNew: z.boolean(), invoices: count, beforeCents: cents, deltaCents: cents })),
});
export type FilePreview = z.infer<typeof filePreview>;

export const importPreview = z.strictObject({
  stagingId: z.string(),
  files: z.array(filePreview),
  /** Nothing to write: everything in the files is in the books already. */
  nothingNew: z.boolean(),
  rejectedRows: count,
});
export type ImportPreview = z.infer<typeof importPreview>;

export const importSettings = z.strictObject({
  /** Beginnings of the client accounts of a ledger: "411, 416". */
  clientAccounts: z.string().trim().max(200),
});
export type ImportSettings = z.infer<typeof importSettings>;

export const commitInput = z.strictObject({ stagingId: z.string().max(60), skipBadRows: z.boolean() });

export const importResult = z.strictObject({ batch: id.nullable(), files: z.array(fileOutcome) });
export type ImportResult = z.infer<typeof importResult>;

export const batchView = z.strictObject({
  id,
  at: z.string(),
  date: isoDate,
  status: z.enum(['committed', 'undone']),
  files: z.array(fileOutcome.pick({ file: true, kind: true, rows: true, created: true, updated: true }).extend({ sha256: z.string(), mapping: importMapping, rejectedRows: count })),
});
export type BatchView = z.infer<typeof batchView>;

/** What becomes of payments made since on what the import brought: they keep it in place, or are freed. */
export const undoInput = z.strictObject({ batch: id, follow: z.enum(['nothing', 'payments']).default('nothing') });

/** `freed`: allocations of payments that stay; `keptClients`: those that keep payments. */
export const undoOutcome = z.strictObject({ batch: id, removed: counts, restored: counts, freed: count, keptClients: count });
export type UndoOutcome = z.infer<typeof undoOutcome>;
