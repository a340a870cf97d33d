import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { formatShortDate } from '#shared/domain/calendar';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { Amount } from '../../ui/amount';
import { invoiceReason, type ProposedInvoice } from './why';

interface ProposedInvoiceLineProps {
  readonly invoice: ProposedInvoice;
  readonly policy: DunningPolicy;
  readonly onLeaveOut: () => void;
}

/** One invoice of a letter, and the sentence that says why it is there. */
export function ProposedInvoiceLine({ invoice, policy, onLeaveOut }: ProposedInvoiceLineProps) {
  const sentence = useReasonSentence(invoice, policy);
  const { t } = useTranslation('reminders');
  return (
    <Box component="li" sx={{ paddingY: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, fontSize: 13 }}>
        <Box component="span" sx={{ fontWeight: 600 }}>{invoice.number}</Box>
        <Amount cents={invoice.openCents} />
      </Box>
      <Typography variant="body2" color="textSecondary">
        {sentence}
        {invoice.dueEstimated && ` (${t('why.estimated')})`}
      </Typography>
      <Button size="small" sx={{ marginLeft: -1 }} aria-label={t('leftOut.one', { number: invoice.number })} onClick={onLeaveOut}>{t('leftOut.action')}</Button>
    </Box>
  );
}

function useReasonSentence(invoice: ProposedInvoice, policy: DunningPolicy): string {
  const { t } = useTranslation('reminders');
  const reason = invoiceReason(invoice, policy);
  const date = formatShortDate(invoice.dueDate);
  const late = t('why.late', { count: invoice.daysLate });
  const offset = (days: number): string =>
    days === 0 ? t('why.offsetZero') : days > 0 ? t('why.offsetAfter', { count: days }) : t('why.offsetBefore', { count: -days });
  switch (reason.kind) {
    case 'dueFirst':
      return t('why.dueFirst', { date, late, step: reason.step, offset: offset(reason.offsetDays) });
    case 'dueBefore':
      return t('why.dueBefore', { date, step: reason.step, offset: offset(reason.offsetDays) });
    case 'dueNext':
      return t('why.dueNext', { date, late, step: reason.step, level: reason.step - 1, last: formatShortDate(reason.lastNoticeDate), offset: offset(reason.offsetDays) });
    case 'waits':
      return t('why.waits', {
        date,
        late,
        level: reason.lastNoticeDate === null ? t('why.neverIssued') : t('why.issued', { level: invoice.level, last: formatShortDate(reason.lastNoticeDate) }),
      });
  }
}
