import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AllocationView, CreditNoteView, PaymentView } from '#shared/contract/schemas/client';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import type { AllocatableCredit } from './allocate-dialog';
import type { CreditRow } from './credit-rows';
import { RowButton } from '../../ui/row-button';

export interface CreditHandlers {
  allocate(credit: AllocatableCredit): void;
  remove(payment: PaymentView): void;
  free(allocation: AllocationView): void;
  takeBack(writeOff: CreditNoteView): void;
  impute(payment: PaymentView): void;
}

/** What is left to set against an invoice; a refund has nothing to give. */
function allocatableOf(row: CreditRow): AllocatableCredit | null {
  if (row.kind === 'payment' && row.payment.openCents > 0) {
    const { id, openCents, reference, date } = row.payment;
    return { source: { paymentId: id }, currency: row.payment.currency, openCents, reference, date };
  }
  if (row.kind === 'creditNote' && row.creditNote.openCents > 0) {
    const { id, openCents, number, issueDate } = row.creditNote;
    return { source: { creditNoteId: id }, currency: row.creditNote.currency, openCents, reference: number, date: issueDate };
  }
  return null;
}

export function CreditActions({ row, handlers }: { readonly row: CreditRow; readonly handlers: CreditHandlers }): ReactElement | null {
  const { t } = useTranslation('clients');
  if (row.kind === 'allocation') return <RowButton label={t('credits.free')} onClick={() => handlers.free(row.allocation)} />;
  if (row.kind === 'creditNote' && row.creditNote.nature === 'writeOff') return <RowButton label={t('credits.takeBack')} onClick={() => handlers.takeBack(row.creditNote)} />;
  const credit = allocatableOf(row);
  return (
    <>
      {credit === null ? null : <RowButton label={t('credits.allocate')} onClick={() => handlers.allocate(credit)} />}
      {row.kind === 'payment' && row.payment.openCents > 0 && row.payment.currency === BOOKS_CURRENCY ? <RowButton label={t('credits.impute')} named={t('credits.imputeNamed')} onClick={() => handlers.impute(row.payment)} /> : null}
      {row.kind === 'payment' ? <RowButton label={t('credits.delete')} onClick={() => handlers.remove(row.payment)} /> : null}
    </>
  );
}
