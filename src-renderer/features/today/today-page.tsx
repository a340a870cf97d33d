import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Company, Status } from '#shared/contract/schemas/company';
import type { TodayPage as TodayDay } from '#shared/contract/schemas/today';
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
import { Agenda } from './agenda/agenda';
import { AgendaEmpty } from './agenda/agenda-empty';
import { Progress } from './agenda/progress';
import { DataCard } from './data-card';
import { OverdueCard } from './overdue-card';
import { StepsCard } from './steps-card';

/** What to do now. */
export function TodayPage() {
  const status = useStatus();
  if (status.error !== null) return <ErrorState {...errorText(status.error)} />;
  if (status.data === undefined) return <PageSkeleton />;
  return status.data.invoiceCount > 0 ? <WithInvoices status={status.data} /> : <WithoutInvoices status={status.data} />;
}

/** The list of the day, and beside it what it rests on. */
function WithInvoices({ status }: { readonly status: Status }) {
  const { t } = useTranslation('today');
  const { t: tAgenda } = useTranslation('agenda');
  const navigate = useNavigate();
  const day = useEngineQuery('today.page', { date: status.today }, { keepPrevious: true });
  const company = useEngineQuery('company.get', {});
  const error = day.error ?? company.error;
  if (error !== null) return <ErrorState {...errorText(error)} />;
  if (day.data === undefined || company.data === undefined) return <PageSkeleton />;
  const { left, done, balance } = day.data;
  return (
    <Page
      title={t('title')}
      subtitle={formatLongDate(status.today)}
      layout="fill"
      primary={<PrimaryAction label={t('reminders.action')} shortcut="Ctrl+Entrée" onClick={() => { void navigate({ to: '/reminders' }); }} />}
      toolbar={<Progress done={done.count} count={done.count + left} keys={left > 0 ? tAgenda('keys') : ''} />}
      panel={<Aside status={status} company={company.data} balance={balance} />}
    >
      {left === 0 ? <AgendaEmpty page={day.data} /> : <Agenda page={day.data} />}
    </Page>
  );
}

interface AsideProps {
  readonly status: Status;
  readonly company: Company;
  readonly balance: TodayDay['balance'];
}

function Aside({ status, company, balance }: AsideProps) {
  return (
    <Box sx={{ width: { xs: 276, xl: 380 }, flexShrink: 0, overflow: 'auto', borderLeft: 1, borderColor: 'divider', padding: { xs: 3, xl: 5 }, display: 'flex', flexDirection: 'column', gap: 5 }}>
      <OverdueCard balance={balance} />
      <DataCard status={status} />
      <StepsCard status={status} company={company} />
      <ActivityCard />
    </Box>
  );
}

/** Nothing to say yet: how to begin. */
function WithoutInvoices({ status }: { readonly status: Status }) {
  const { t } = useTranslation('today');
  const navigate = useNavigate();
  const company = useEngineQuery('company.get', {});
  return (
    <Page
      title={t('title')}
      subtitle={formatLongDate(status.today)}
      primary={<PrimaryAction label={t('empty.action')} shortcut="Ctrl+Entrée" onClick={() => { void navigate({ to: '/imports' }); }} />}
    >
    <Box sx={{ display: 'grid', gap: 5, maxWidth: 720, marginX: 'auto' }}>
      <Box sx={{ border: '1.5px dashed', borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }}>
        <EmptyState icon={<UploadFileOutlined sx={{ fontSize: 36, color: 'primary.main' }} aria-hidden />} sentence={t('empty.sentence')} />
      </Box>
      {company.data !== undefined && <StepsCard status={status} company={company.data} />}
    </Box>
    </Page>
  );
}
