import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Status } from '#shared/contract/schemas/company';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
import { formatLongDate } from '#shared/domain/calendar';
import { useEngineQuery } from '../../data/hooks';
import { useStatus } from '../../data/status';
import { errorText } from '../../i18n/errors';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Page } from '../../ui/page';
import { PrimaryAction } from '../../ui/primary-action';
import { PageSkeleton } from '../../ui/skeletons';
import { ActivityCard } from './activity-card';
import { BankCard } from './bank-card';
import { DataCard } from './data-card';
import { FollowUpsCard } from './follow-ups-card';
import { OverdueCard } from './overdue-card';
import { RemindersCard } from './reminders-card';
import { StepsCard } from './steps-card';

/** What to do now. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const navigate = useNavigate();
  const status = useStatus();
  if (status.error !== null) return <ErrorState {...errorText(status.error)} />;
  if (status.data === undefined) return <PageSkeleton />;
  const hasInvoices = status.data.invoiceCount > 0;
  return (
    <Page
      title={t('title')}
      subtitle={formatLongDate(status.data.today)}
      primary={
        <PrimaryAction
          label={hasInvoices ? t('reminders.action') : t('empty.action')}
          shortcut="Ctrl+Entrée"
          onClick={() => { void navigate({ to: hasInvoices ? '/reminders' : '/imports' }); }}
        />
      }
    >
      {hasInvoices ? <WithInvoices status={status.data} /> : <WithoutInvoices status={status.data} />}
    </Page>
  );
}

function WithInvoices({ status }: { readonly status: Status }) {
  const balance = useEngineQuery('balance.aged', { asOf: status.today, bounds: [...DEFAULT_BOUNDS] });
  const queue = useEngineQuery('dunning.propose', { date: status.today, clientId: null });
  const followed = useEngineQuery('obstacles.followUps', { date: status.today });
  const company = useEngineQuery('company.get', {});
  const error = balance.error ?? queue.error ?? company.error ?? followed.error;
  if (error !== null) return <ErrorState {...errorText(error)} />;
  if (balance.data === undefined || queue.data === undefined || company.data === undefined) return <PageSkeleton />;
  return (
    <Box sx={{ display: 'grid', gap: 5, maxWidth: 1480, gridTemplateColumns: 'minmax(0, 1fr) minmax(300px, 360px)', alignItems: 'start' }}>
      <Box sx={{ display: 'grid', gap: 5 }}>
        <OverdueCard balance={balance.data} />
        <RemindersCard queue={queue.data} />
        <FollowUpsCard items={followed.data?.items ?? []} />
      </Box>
      <Box sx={{ display: 'grid', gap: 5 }}>
        {status.bankEntries > 0 && <BankCard waiting={status.bankEntries} />}
        <DataCard status={status} />
        <StepsCard status={status} company={company.data} />
        <ActivityCard />
      </Box>
    </Box>
  );
}

/** Nothing to say yet: how to begin. */
function WithoutInvoices({ status }: { readonly status: Status }) {
  const { t } = useTranslation('today');
  const company = useEngineQuery('company.get', {});
  return (
    <Box sx={{ display: 'grid', gap: 5, maxWidth: 720, marginX: 'auto' }}>
      <Box sx={{ border: '1.5px dashed', borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }}>
        <EmptyState icon={<UploadFileOutlined sx={{ fontSize: 36, color: 'primary.main' }} aria-hidden />} sentence={t('empty.sentence')} />
      </Box>
      {company.data !== undefined && <StepsCard status={status} company={company.data} />}
    </Box>
  );
}
