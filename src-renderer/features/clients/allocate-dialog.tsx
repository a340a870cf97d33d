import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AllocateInput } from '#shared/contract/schemas/payment';
import { formatShortDate, type IsoDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';
import { useEngineCommand } from '../../data/hooks';
import { AmountInput, SelectInput } from '../../ui/fields';
import { moneyOrDash } from '../../ui/format';
import { useToast } from '../../ui/toast';
import { useProblemToast } from '../../ui/use-problem-toast';
import { type OpenInvoice, useOpenInvoices } from './use-open-invoices';

/** A payment or a credit note with something left. */
export interface AllocatableCredit {
  readonly source: AllocateInput['credit'];
  readonly openCents: Cents;
  readonly currency: string;
  readonly reference: string;
  readonly date: IsoDate;
}

export interface AllocateDialogProps {
  readonly credit: AllocatableCredit;
  readonly clientId: number;
  readonly onClose: () => void;
}

/** Sets what is left of a credit against one of the client's open invoices. */
export function AllocateDialog({ credit, clientId, onClose }: AllocateDialogProps): ReactElement {
  const { t } = useTranslation('clients');
  const invoices = useOpenInvoices(clientId, credit.currency);
  const title = 'paymentId' in credit.source ? t('allocate.titlePayment', { date: formatShortDate(credit.date) }) : t('allocate.titleCreditNote', { number: credit.reference });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="allocate-title">
      <DialogTitle id="allocate-title">{title}</DialogTitle>
      {invoices === undefined ? null : <AllocateForm credit={credit} invoices={invoices} onClose={onClose} />}
    </Dialog>
  );
}

interface AllocateFormProps {
  readonly credit: AllocatableCredit;
  readonly invoices: readonly OpenInvoice[];
  readonly onClose: () => void;
}

function AllocateForm({ credit, invoices, onClose }: AllocateFormProps): ReactElement {
  const { t } = useTranslation('clients');
  const { t: tUi } = useTranslation('ui');
  const toast = useToast();
  const problem = useProblemToast();
  const allocating = useEngineCommand('allocations.create');
  const { currency } = credit;
  const [invoiceId, setInvoiceId] = useState(invoices[0]?.id ?? 0);
  const invoice = invoices.find(({ id }) => id === invoiceId);
  const limit = Math.min(credit.openCents, invoice?.openCents ?? 0);
  const [typed, setTyped] = useState<Cents | null | undefined>(undefined);
  const amountCents = typed === undefined ? limit : typed;
  const error = amountCents === null || amountCents <= 0 ? t('allocate.positive') : amountCents > limit ? t('allocate.tooLarge', { amount: moneyOrDash(limit, currency) }) : undefined;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (invoice === undefined || amountCents === null || error !== undefined) return;
    try {
      await allocating.mutateAsync({ credit: credit.source, invoiceId: invoice.id, amountCents, date: null });
      toast.show({ text: t('credits.allocated', { amount: moneyOrDash(amountCents, currency), number: invoice.number }) });
      onClose();
    } catch (refusal) {
      problem(refusal);
    }
  };

  const label = ({ number, dueDate, openCents }: OpenInvoice): string => t('allocate.invoiceOption', { number, date: formatShortDate(dueDate), amount: moneyOrDash(openCents, currency) });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <DialogContent>
        <Typography sx={{ mb: 5, color: 'text.secondary' }}>{invoices.length === 0 ? t('allocate.noInvoice') : t('allocate.left', { amount: moneyOrDash(credit.openCents, currency) })}</Typography>
        {invoices.length === 0 ? null : (
          <Stack spacing={5}>
            <SelectInput label={t('allocate.invoice')} value={invoiceId} options={invoices.map((option) => ({ value: option.id, label: label(option) }))} onChange={setInvoiceId} autoFocus />
            <AmountInput label={t('allocate.amount')} value={amountCents} onChange={setTyped} error={error} width={220} />
          </Stack>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{tUi('cancel')}</Button>
        <Button type="submit" variant="contained" disabled={invoice === undefined || error !== undefined || allocating.isPending}>
          {t('allocate.action')}
        </Button>
      </DialogActions>
    </form>
  );
}
