import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../../data/status';
import { EmptyState } from '../../ui/empty-state';

/** No open amount at this date, or no books yet. */
export function BalanceEmpty(): ReactElement {
  const { t } = useTranslation('balance');
  const navigate = useNavigate();
  const { data } = useStatus();
  if (data !== undefined && data.invoiceCount > 0) return <EmptyState sentence={t('empty')} />;
  return <EmptyState sentence={t('emptyBooks')} action={{ label: t('emptyAction'), onClick: () => void navigate({ to: '/imports' }) }} />;
}
