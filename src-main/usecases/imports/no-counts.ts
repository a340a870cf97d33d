import type { ImportCounts } from '#shared/contract/schemas/import';

export const NO_COUNTS: ImportCounts = { clients: 0, invoices: 0, creditNotes: 0, payments: 0, allocations: 0, bankEntries: 0, documents: 0 };
