import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { type Criteria, criteriaStore } from './criteria';

/** Why the list is empty: no client at all, or none that the filter keeps. */
export function ClientsEmpty({ criteria }: { readonly criteria: Criteria }): ReactElement {
  const { t } = useTranslation('clients');
  const navigate = useNavigate();
  const filtered = criteria.search !== '' || criteria.show !== 'all';
  if (!filtered) return <EmptyState sentence={t('empty')} action={{ label: t('emptyAction'), onClick: () => void navigate({ to: '/imports' }) }} />;
  const sentence = criteria.search !== '' ? t('noMatch') : criteria.show === 'overdue' ? t('noOverdue') : t('noBalance');
  const showAll = (): void => criteriaStore.set((previous) => ({ ...previous, search: '', show: 'all' }));
  return <EmptyState sentence={sentence} action={{ label: t('showAll'), onClick: showAll }} />;
}
