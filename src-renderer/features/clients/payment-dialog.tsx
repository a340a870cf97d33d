import Dialog from '@mui/material/Dialog';
import DialogTitle from '@mui/material/DialogTitle';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import { ListSkeleton } from '../../ui/skeletons';
import { PaymentForm } from './payment-form';
import { useOpenInvoices } from './use-open-invoices';

export interface PaymentDialogProps {
  readonly open: boolean;
  readonly clientId: number;
  readonly clientName: string;
  readonly onClose: () => void;
}

/** Records a payment, with the invoices it settles shown before it is done. */
export function PaymentDialog({ open, clientId, clientName, onClose }: PaymentDialogProps): ReactElement {
  const { t } = useTranslation('clients');
  const invoices = useOpenInvoices(clientId, BOOKS_CURRENCY);
  return (
    <Dialog open={open} onClose={onClose} fullWidth maxWidth="md" aria-labelledby="payment-title">
      <DialogTitle id="payment-title">{t('payment.titleFor', { name: clientName })}</DialogTitle>
      {invoices === undefined ? <ListSkeleton /> : <PaymentForm clientId={clientId} invoices={invoices} onClose={onClose} />}
    </Dialog>
  );
}
