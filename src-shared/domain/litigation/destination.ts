/** Whom a file is made for: a request for an injonction de payer, a collection agency, a lawyer or a commissaire de justice. */
export const DESTINATIONS = ['injonction', 'agency', 'lawyer'] as const;
export type Destination = (typeof DESTINATIONS)[number];
