/** Why a row of a file is rejected, or what the user should know of it. The sentences are in the catalogues. */
export const ROW_REJECTIONS = [
  'missingNumber',
  'missingClient',
  'missingDate',
  'missingAmount',
  'impossibleDate',
  'notADate',
  'notAnAmount',
  'amountTooLarge',
  'zeroAmount',
  'dueBeforeIssue',
  'duplicateNumber',
  'amountsDisagree',
  'paidMoreThanAmount',
  'settledBeforeIssue',
  'clientUnknown',
  'differsFromBooks',
] as const;
export type RowRejection = (typeof ROW_REJECTIONS)[number];

export const ROW_WARNINGS = [
  'negativeReadAsCreditNote',
  'sameNumberOtherClient',
  'clientNameDiffers',
  'dateInFuture',
  'duplicateRow',
  'totalRowSkipped',
  'invoiceNotFound',
  'overpayment',
  'refundWithoutCredit',
  'paidLessThanBooks',
  'openingKnown',
  'dueDateEstimated',
  'paymentDateEstimated',
  'sirenInvalid',
  'dateOrderGuessed',
  'decimalGuessed',
  'notAnInvoiceSkipped',
  'otherCurrency',
] as const;
export type RowWarning = (typeof ROW_WARNINGS)[number];
