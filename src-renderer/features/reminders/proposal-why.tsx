import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { Amount } from '../../ui/amount';
import { ProposedInvoiceLine } from './proposed-invoice-line';
import type { Proposal, ProposedInvoice } from './why';

interface ProposalWhyProps {
  readonly proposal: Proposal;
  readonly policy: DunningPolicy;
  readonly onLeaveOut: (invoiceId: number) => void;
}

/** Why this client, why this level, why today: in sentences, invoice by invoice. */
export function ProposalWhy({ proposal, policy, onLeaveOut }: ProposalWhyProps) {
  const { t } = useTranslation('reminders');
  const due = proposal.invoices.filter((invoice) => invoice.due);
  const listed = proposal.invoices.filter((invoice) => !invoice.due);
  return (
    <Stack spacing={4}>
      <Box component="section">
        <Typography variant="h2">{t('why.title')}</Typography>
        <Typography variant="body2" sx={{ marginTop: 1 }}>
          {t(listed.length === 0 ? 'why.clientAll' : 'why.client', { count: proposal.invoices.length, due: due.length })}{' '}
          {t('why.level', { template: t(`template.${proposal.template}`), level: proposal.level, count: policy.steps.length, policy: policy.name })}{' '}
          {proposal.newDeadlineDays > 0 && t('why.deadline', { count: proposal.newDeadlineDays })}
        </Typography>
      </Box>
      <InvoiceGroup title={t('why.due')} invoices={due} policy={policy} onLeaveOut={onLeaveOut} />
      <InvoiceGroup title={t('why.listed')} invoices={listed} policy={policy} onLeaveOut={onLeaveOut} />
      <Totals proposal={proposal} />
    </Stack>
  );
}

interface InvoiceGroupProps {
  readonly title: string;
  readonly invoices: readonly ProposedInvoice[];
  readonly policy: DunningPolicy;
  readonly onLeaveOut: (invoiceId: number) => void;
}

function InvoiceGroup({ title, invoices, policy, onLeaveOut }: InvoiceGroupProps) {
  if (invoices.length === 0) return null;
  return (
    <Box component="section" aria-label={title}>
      <Typography variant="h3" sx={{ color: 'text.secondary', fontWeight: 400, marginBottom: 1 }}>{title}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {invoices.map((invoice) => <ProposedInvoiceLine key={invoice.id} invoice={invoice} policy={policy} onLeaveOut={() => { onLeaveOut(invoice.id); }} />)}
      </Box>
    </Box>
  );
}

function Totals({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('reminders');
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', paddingTop: 2 }}>
      {proposal.unallocatedCents !== 0 && (
        <TotalLine label={t('why.credits')}><Amount cents={proposal.unallocatedCents} tone="positive" /></TotalLine>
      )}
      <TotalLine label={t('why.total')} strong><Amount cents={proposal.totalCents} /></TotalLine>
    </Box>
  );
}

function TotalLine({ label, strong = false, children }: { readonly label: string; readonly strong?: boolean; readonly children: React.ReactNode }) {
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', fontSize: strong ? 14 : 13, fontWeight: strong ? 600 : 400, paddingY: 0.5 }}>
      <span>{label}</span>
      {children}
    </Box>
  );
}
