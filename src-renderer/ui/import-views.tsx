import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from './segmented';

export type ImportView = 'files' | 'bank';

interface ImportViewsProps {
  readonly view: ImportView;
  /** Entries of the bank inbox that wait. */
  readonly waiting: number;
  readonly onView: (view: ImportView) => void;
}

/** What comes in: files, and the entries of the bank that they brought. */
export function ImportViews({ view, waiting, onView }: ImportViewsProps): ReactElement {
  const { t } = useTranslation('ui');
  const options = [
    { value: 'files', label: t('importViews.files') },
    { value: 'bank', label: waiting === 0 ? t('importViews.bank') : t('importViews.bankWaiting', { count: waiting }) },
  ] as const;
  return <Segmented label={t('importViews.label')} value={view} options={options} onChange={onView} />;
}
