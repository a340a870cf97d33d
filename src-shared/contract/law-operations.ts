import { z } from 'zod';
import { command, query } from './operation';
import { empty, id } from './schemas/common';
import { halfYearRate, lateCosts, lateCostsQuery, rateInput, rateList } from './schemas/law';
import { limitationEventInput, limitationView } from './schemas/limitation';

/** What the law makes of a late invoice, and the rates it does so by. */
export const lawOperations = {
  'law.rates': query(empty, rateList),
  'law.setRate': command(rateInput, empty),
  'law.removeRate': command(halfYearRate.pick({ kind: true, halfYear: true }), empty, 'rateNotOwn'),
  'law.lateCosts': query(lateCostsQuery, lateCosts, 'invoiceNotFound', 'invoiceForeign'),
  'law.limitation': query(z.strictObject({ clientId: id }), limitationView, 'clientNotFound'),
  'law.recordLimitationEvent': command(limitationEventInput, z.strictObject({ id }), 'clientNotFound', 'invoiceNotFound', 'documentNotFound', 'dateInFuture', 'untilNotAfter', 'limitationBeforeDue'),
  'law.removeLimitationEvent': command(z.strictObject({ id }), empty, 'limitationEventNotFound'),
} as const;
