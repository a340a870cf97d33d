import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '#shared/domain/calendar';
import { useEngineQuery } from '../../data/hooks';
import { useToday } from '../../data/status';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import { DateInput } from '../../ui/fields';
import { Page } from '../../ui/page';
import { ListSkeleton } from '../../ui/skeletons';
import { DoubtfulContent } from './doubtful-content';
import { PageActions } from './page-actions';

/** Which receivables are doubtful at a closing date, and what to allow for them. */
export function DoubtfulPage(): ReactElement {
  const { t } = useTranslation('accounting');
  const navigate = useNavigate();
  const today = useToday();
  const settings = useEngineQuery('accounting.settings', {});
  const [chosen, setDate] = useState<IsoDate | null>(null);
  const date = chosen ?? settings.data?.lastYearEnd ?? null;
  const list = useEngineQuery('accounting.doubtful', { date: date ?? today }, { enabled: date !== null, keepPrevious: true });
  const error = settings.error ?? list.error;
  const shown = list.data?.date === date ? list.data : undefined;

  const aside: ReactNode = (
    <>
      <Button onClick={() => void navigate({ to: '/balance' })}>{t('back')}</Button>
      {date !== null && <DateInput hideLabel label={t('date')} value={date} today={today} max={today} width={148} onChange={setDate} />}
    </>
  );
  const retry = (): void => {
    void settings.refetch();
    void list.refetch();
  };
  if (error !== null) return <Page title={t('title')} aside={aside} layout="fill"><ErrorState {...errorText(error)} action={{ label: t('retry'), onClick: retry }} /></Page>;
  if (shown === undefined) return <Page title={t('title')} aside={aside} layout="fill"><ListSkeleton rows={12} /></Page>;
  return <PageActions view={shown} aside={aside}><DoubtfulContent view={shown} /></PageActions>;
}
