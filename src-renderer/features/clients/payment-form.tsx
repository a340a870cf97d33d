import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../data/status';
import { AmountInput, DateInput, SelectInput, TextInput } from '../../ui/fields';
import { PaymentAllocations } from './payment-allocations';
import { checkDraft, type PaymentDraft } from './payment-draft';
import { PaymentSummary } from './payment-summary';
import { useRecordPayment } from './use-record-payment';
import type { OpenInvoice } from './use-open-invoices';

const METHODS = ['transfer', 'cheque', 'card', 'directDebit', 'cash', 'bill', 'other'] as const;

export interface PaymentFormProps {
  readonly clientId: number;
  readonly invoices: readonly OpenInvoice[];
  readonly onClose: () => void;
}

export function PaymentForm({ clientId, invoices, onClose }: PaymentFormProps): ReactElement {
  const { t } = useTranslation('clients');
  const { t: tUi } = useTranslation('ui');
  const today = useToday();
  const { record, pending } = useRecordPayment(clientId);
  const methods = METHODS.map((method) => t(`payment.methods.${method}`));
  const [draft, setDraft] = useState<PaymentDraft>({ amountCents: null, date: today, reference: '', method: methods[0] ?? '', byHand: null });
  const [tried, setTried] = useState(false);
  const check = checkDraft(draft, invoices, today);
  const change = (patch: Partial<PaymentDraft>): void => setDraft((previous) => ({ ...previous, ...patch }));

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (check.problem === null && (await record(draft))) onClose();
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
        <Box sx={{ display: 'grid', gridTemplateColumns: '230px 160px 1fr 1fr', gap: 3, pt: 2, alignItems: 'start' }}>
          <AmountInput
            label={t('payment.amount')}
            help={t('payment.amountHelp')}
            autoFocus
            value={draft.amountCents}
            onChange={(amountCents) => change({ amountCents, byHand: null })}
            error={tried && check.problem === 'amountMissing' ? t('payment.amountMissing') : undefined}
          />
          <DateInput label={t('payment.date')} value={draft.date} today={today} onChange={(date) => change({ date })} error={check.problem === 'dateInFuture' ? t('payment.dateFuture') : undefined} />
          <TextInput label={t('payment.reference')} maxLength={200} value={draft.reference} onChange={(reference) => change({ reference })} />
          <SelectInput label={t('payment.method')} value={draft.method} options={methods.map((method) => ({ value: method, label: method }))} onChange={(method) => change({ method })} />
        </Box>
        {(draft.amountCents ?? 0) < 0 ? null : <PaymentAllocations draft={draft} invoices={invoices} onChange={setDraft} />}
        <PaymentSummary draft={draft} check={check} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{tUi('cancel')}</Button>
        <Button type="submit" variant="contained" disabled={pending}>
          {t('payment.action')}
        </Button>
      </DialogActions>
    </form>
  );
}
