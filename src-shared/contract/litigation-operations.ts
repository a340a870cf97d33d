import { job, query } from './operation';
import { litigationMakeInput, litigationOutcome, litigationPreview, litigationRequest } from './schemas/litigation';

/** The file of a client, ready for a court, an agency or a lawyer. */
export const litigationOperations = {
  'litigation.preview': query(litigationRequest, litigationPreview, 'clientNotFound', 'invoiceNotFound', 'invoiceForeign', 'litigationNothingDue', 'dateInFuture'),
  'litigation.make': job(litigationMakeInput, litigationOutcome, 'clientNotFound', 'invoiceNotFound', 'invoiceForeign', 'litigationNothingDue', 'dateInFuture', 'fileNotFound', 'outputsNotWritten', 'previewOutdated', 'cancelled'),
} as const;
