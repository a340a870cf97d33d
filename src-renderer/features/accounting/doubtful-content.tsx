import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoubtfulView } from '#shared/contract/schemas/accounting';
import { EmptyState } from '../../ui/empty-state';
import { ChoiceDialog } from './choice-dialog';
import { DoubtfulGrid } from './doubtful-grid';
import { type DoubtfulRow, rowKey } from './rows';
import { Summary } from './summary';

export function DoubtfulContent({ view }: { readonly view: DoubtfulView }): ReactElement {
  const { t } = useTranslation('accounting');
  const [reviewed, setReviewed] = useState<DoubtfulRow | null>(null);
  if (view.clients.length === 0) return <EmptyState sentence={t('empty', { days: view.settings.tiers[0]?.daysLate ?? 0 })} />;
  return (
    <>
      <Summary view={view} />
      <DoubtfulGrid view={view} onReview={setReviewed} />
      {reviewed !== null && <ChoiceDialog key={rowKey(reviewed)} row={reviewed} view={view} onClose={() => setReviewed(null)} />}
    </>
  );
}
