import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state';

export function NotFound(): ReactElement {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  return <EmptyState sentence={t('notFound.title')} action={{ label: t('notFound.action'), onClick: () => void navigate({ to: '/today' }) }} />;
}
