/** What becomes of an invoice that its source does not list any more. */
export const VANISHED_FATES = ['keep', 'paid', 'cancelled'] as const;
export type VanishedFate = (typeof VANISHED_FATES)[number];
