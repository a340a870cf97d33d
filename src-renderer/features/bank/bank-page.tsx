import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BankInbox } from '#shared/contract/schemas/bank';
import { useHandledEntries } from '../../data/bank-handled';
import { useEngineQuery } from '../../data/hooks';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import { ImportViews } from '../../ui/import-views';
import { Segmented } from '../../ui/segmented';
import { HandledPage } from './handled-page';
import { InboxPage } from './inbox-page';

type View = 'entries' | 'payments' | 'handled';

const NOTHING: BankInbox = { entries: [], payments: [] };

/** The bank inbox: what waits, and what became of the rest. */
export function BankPage() {
  const { t } = useTranslation('bank');
  const navigate = useNavigate();
  const inbox = useEngineQuery('bank.inbox', {}, { keepPrevious: true });
  const handled = useHandledEntries();
  const [view, setView] = useState<View>('entries');
  const data = inbox.data ?? NOTHING;
  const error = inbox.error ?? handled.error;
  if (error !== null) return <ErrorState {...errorText(error)} />;
  const toolbar = (
    <>
      <ImportViews view="bank" waiting={data.entries.length} onView={(chosen) => { if (chosen === 'files') void navigate({ to: '/imports' }); }} />
      <Segmented
        label={t('views.label')}
        value={view}
        options={[
          { value: 'entries', label: t('views.entries', { count: data.entries.length }) },
          { value: 'payments', label: t('views.payments', { count: data.payments.length }) },
          { value: 'handled', label: t('views.handled', { count: handled.source.total }) },
        ]}
        onChange={setView}
      />
    </>
  );
  return view === 'handled' ? <HandledPage list={handled} toolbar={toolbar} /> : <InboxPage key={view} view={view} data={data} loading={inbox.isPending} toolbar={toolbar} />;
}
