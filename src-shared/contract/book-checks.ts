/** What is proved of the books, in this order. The window and the command line have words for each. */
export const BOOK_CHECKS = [
  'integrity',
  'foreignKeys',
  'openAmounts',
  'allocations',
  'booksTie',
  'levels',
  'notices',
  'claims',
  'allowances',
  'documents',
  'journal',
] as const;
export type BookCheck = (typeof BOOK_CHECKS)[number];
