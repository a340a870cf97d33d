import { z } from 'zod';
import { command, query } from './operation';
import { claimsChosen, claimsQuery, claimsView, imputation, imputationQuery, imputed, imputeInput, postedClaims, postInput, undoImputationInput, waivedClaims, waiveInput } from './schemas/claims';
import { empty, id } from './schemas/common';

/** Penalties and indemnities: what is owed, claimed and settled beside the invoices. */
export const claimOperations = {
  'claims.list': query(claimsQuery, claimsView, 'clientNotFound'),
  'claims.request': command(claimsChosen, empty, 'invoiceNotFound', 'claimNotSettled', 'claimNothing'),
  'claims.withdraw': command(claimsChosen, empty, 'invoiceNotFound'),
  'claims.waive': command(waiveInput, waivedClaims, 'invoiceNotFound', 'claimNothing', 'claimTooLarge'),
  'claims.takeBackWaivers': command(z.strictObject({ waiverIds: z.array(id).min(1).max(2000) }), empty, 'waiverNotFound'),
  'claims.post': command(postInput, postedClaims, 'invoiceNotFound', 'claimNothing', 'claimProvisional', 'dateInFuture', 'untilNotAfter'),
  'claims.unpost': command(z.strictObject({ documentId: id }), empty, 'claimNotPosted', 'claimPostedInUse'),
  'claims.imputation': query(imputationQuery, imputation, 'paymentNotFound', 'paymentNotToImpute'),
  'claims.impute': command(imputeInput, imputed, 'paymentNotFound', 'paymentNotToImpute', 'imputationAboveOwed', 'imputationAbovePayment', 'invoiceNotFound', 'claimProvisional'),
  'claims.undoImputation': command(undoImputationInput, empty, 'allocationNotFound', 'claimNotPosted', 'claimPostedInUse'),
} as const;
