import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoubtfulView } from '#shared/contract/schemas/accounting';
import { EmptyState } from '../../ui/empty-state';
import { ChoiceDialog } from './choice-dialog';
import { DoubtfulGrid } from './doubtful-grid';
import { type DoubtfulRow, rowKey } from './rows';
import { Summary, useNotices } from './summary';

export function DoubtfulContent({ view }: { readonly view: DoubtfulView }): ReactElement {
  const { t } = useTranslation('accounting');
  const navigate = useNavigate();
  const [reviewed, setReviewed] = useState<DoubtfulRow | null>(null);
  const notices = useNotices(view);
  if (view.clients.length === 0) {
    const sentence = [t('empty', { days: view.settings.tiers[0]?.daysLate ?? 0 }), ...notices].join(' ');
    return <EmptyState sentence={sentence} action={{ label: t('seeBalance'), onClick: () => void navigate({ to: '/balance' }) }} />;
  }
  return (
    <>
      <Summary view={view} />
      <DoubtfulGrid view={view} onReview={setReviewed} />
      {reviewed !== null && <ChoiceDialog key={rowKey(reviewed)} row={reviewed} view={view} onClose={() => setReviewed(null)} />}
    </>
  );
}
