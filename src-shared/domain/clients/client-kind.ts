/** The law that a client's debts fall under: from a consumer neither 40 € nor commercial interest may be claimed. */
export const CLIENT_KINDS = ['professional', 'consumer', 'public'] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];
