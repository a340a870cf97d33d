import { command, query } from './operation';
import { empty } from './schemas/common';
import { halfYearRate, lateCosts, lateCostsQuery, rateInput, rateList } from './schemas/law';

/** What the law makes of a late invoice, and the rates it does so by. */
export const lawOperations = {
  'law.rates': query(empty, rateList),
  'law.setRate': command(rateInput, empty),
  'law.removeRate': command(halfYearRate.pick({ kind: true, halfYear: true }), empty, 'rateNotOwn'),
  'law.lateCosts': query(lateCostsQuery, lateCosts, 'invoiceNotFound', 'invoiceForeign', 'penaltyBearsNothing'),
} as const;
