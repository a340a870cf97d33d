import { type Cents, formatEuros } from '#shared/domain/money';

const EN_DASH = '–';

/** '1 234,56 €'; zero is an en dash, so that a column of figures shows only what counts. */
export const eurosOrDash = (cents: Cents): string => (cents === 0 ? EN_DASH : formatEuros(cents));

const counts = new Intl.NumberFormat('fr-FR');

/** '1 204'. */
export const formatCount = (count: number): string => counts.format(count);
