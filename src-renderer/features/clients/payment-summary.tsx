import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { eurosOrDash } from '../../ui/format';
import type { DraftCheck, PaymentDraft } from './payment-draft';

/** What the payment leaves, said plainly before it is recorded. */
export function PaymentSummary({ draft, check }: { readonly draft: PaymentDraft; readonly check: DraftCheck }): ReactElement | null {
  const { t } = useTranslation('clients');
  const amount = draft.amountCents ?? 0;
  const text = ((): string | null => {
    if (amount === 0) return null;
    if (amount < 0) return t('payment.refund');
    if (check.restCents < 0) return t('payment.tooMuch', { amount: eurosOrDash(-check.restCents) });
    if (check.overpaid) return t('payment.over', { amount: eurosOrDash(check.restCents) });
    return check.restCents > 0 ? t('payment.partlyUnallocated', { amount: eurosOrDash(check.restCents) }) : null;
  })();
  if (text === null) return null;
  const wrong = check.problem === 'allocatedTooMuch';
  return (
    <Box role={wrong ? 'alert' : 'status'} sx={{ px: 4, py: 3, borderRadius: '8px', bgcolor: 'background.sunken', color: wrong ? 'error.main' : 'text.primary' }}>
      {text}
    </Box>
  );
}
