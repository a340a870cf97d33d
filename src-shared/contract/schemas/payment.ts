import { z } from 'zod';
import { cents, id, isoDate, shortText } from './common';

export const recordPaymentInput = z.strictObject({
  clientId: id,
  /** Negative for a refund, which then consumes the client's open credits. */
  amountCents: cents,
  date: isoDate,
  reference: shortText,
  method: shortText,
  /** 'oldestFirst' sets it against the oldest due invoices. */
  allocations: z.union([z.literal('oldestFirst'), z.array(z.strictObject({ invoiceId: id, amountCents: cents.positive() })).max(500)]),
});
export type RecordPaymentInput = z.infer<typeof recordPaymentInput>;

export const recordedPayment = z.strictObject({
  paymentId: id,
  unallocatedCents: cents,
  allocations: z.array(z.strictObject({ id, invoiceId: id.nullable(), invoiceNumber: z.string().nullable(), amountCents: cents })),
});
export type RecordedPayment = z.infer<typeof recordedPayment>;

export const allocateInput = z.strictObject({
  credit: z.union([z.strictObject({ paymentId: id }), z.strictObject({ creditNoteId: id })]),
  invoiceId: id,
  amountCents: cents.positive(),
  /** null: the later of the two dates. */
  date: isoDate.nullable(),
});
export type AllocateInput = z.infer<typeof allocateInput>;
