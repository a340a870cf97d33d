import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount } from '../../ui/amount';
import { DateText } from '../../ui/date-text';
import { DaysLate } from '../../ui/days-late';
import { AmountInput } from '../../ui/fields';
import { eurosOrDash } from '../../ui/format';
import { allocationsOf, type PaymentDraft, withAllocation } from './payment-draft';
import type { OpenInvoice } from './use-open-invoices';

export interface PaymentAllocationsProps {
  readonly draft: PaymentDraft;
  readonly invoices: readonly OpenInvoice[];
  readonly onChange: (draft: PaymentDraft) => void;
}

/** The open invoices with what each receives: proposed from the oldest due date, then changed at will. */
export function PaymentAllocations({ draft, invoices, onChange }: PaymentAllocationsProps): ReactElement {
  const { t } = useTranslation('clients');
  const allocations = allocationsOf(draft, invoices);
  if (invoices.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{t('payment.nothingOpen')}</Typography>;
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, minHeight: 32 }}>
        <Typography variant="h3">{t('payment.allocation')}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', flex: 1 }}>
          {draft.byHand === null ? t('payment.automatic') : t('payment.byHand')}
        </Typography>
        {draft.byHand === null ? null : (
          <Button size="small" onClick={() => onChange({ ...draft, byHand: null })}>
            {t('payment.reset')}
          </Button>
        )}
      </Box>
      <Box sx={{ maxHeight: 300, overflow: 'auto', border: 1, borderColor: 'divider', borderRadius: '8px', mt: 2 }} tabIndex={0} role="group" aria-label={t('payment.allocation')}>
        <Box component="table" sx={{ width: '100%', borderCollapse: 'collapse', fontSize: 13, '& th, & td': { textAlign: 'left', px: 4, py: 1, borderBottom: 1, borderColor: 'divider' }, '& .num': { textAlign: 'right' }, '& th': { fontSize: 12, fontWeight: 400, color: 'text.secondary', py: 2 }, '& tr:last-of-type td': { borderBottom: 0 } }}>
          <thead>
            <tr>
              <th scope="col">{t('payment.invoice')}</th>
              <th scope="col">{t('payment.due')}</th>
              <th scope="col" className="num">
                {t('invoices.late')}
              </th>
              <th scope="col" className="num">
                {t('payment.open')}
              </th>
              <th scope="col" className="num">
                {t('payment.allocated')}
              </th>
            </tr>
          </thead>
          <tbody>
            {invoices.map((invoice) => (
              <AllocationLine
                key={invoice.id}
                invoice={invoice}
                cents={allocations.get(invoice.id) ?? 0}
                onChange={(cents) => onChange(withAllocation(draft, invoices, invoice.id, cents))}
              />
            ))}
          </tbody>
        </Box>
      </Box>
    </Box>
  );
}

interface AllocationLineProps {
  readonly invoice: OpenInvoice;
  readonly cents: number;
  readonly onChange: (cents: number) => void;
}

function AllocationLine({ invoice, cents, onChange }: AllocationLineProps): ReactElement {
  const { t } = useTranslation('clients');
  const error = cents > invoice.openCents ? t('payment.lineTooLarge', { amount: eurosOrDash(invoice.openCents) }) : undefined;
  return (
    <tr>
      <td>{invoice.number}</td>
      <td>
        <DateText date={invoice.dueDate} />
      </td>
      <td className="num">
        <DaysLate days={invoice.daysLate} />
      </td>
      <td className="num">
        <Amount cents={invoice.openCents} />
      </td>
      <td className="num">
        <AmountInput hideLabel label={t('payment.allocatedTo', { number: invoice.number })} value={cents === 0 ? null : cents} onChange={(value) => onChange(value ?? 0)} error={error} width={150} />
      </td>
    </tr>
  );
}
