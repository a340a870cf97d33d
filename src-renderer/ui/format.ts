import { type Cents, formatEuros } from '#shared/domain/money';

const EN_DASH = '–';

/** '1 234,56 €'; zero is an en dash, so that a column of figures shows only what counts. */
export const eurosOrDash = (cents: Cents): string => (cents === 0 ? EN_DASH : formatEuros(cents));

const NO_BREAK_SPACE = '\u00a0';

/** '1 204', with the same space between thousands as amounts. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
