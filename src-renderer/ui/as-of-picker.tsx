import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { IsoDate } from '#shared/domain/calendar';
import { DateInput } from './fields';

export interface AsOfPickerProps {
  readonly date: IsoDate;
  readonly today: IsoDate;
  readonly setDate: (date: IsoDate) => void;
  /** The last day that can be chosen. */
  readonly max?: IsoDate | undefined;
}

/** 'au [21/11/2026]', in the header of the pages read at a date. Spread `useAsOf()` into it. */
export function AsOfPicker({ date, today, setDate, max }: AsOfPickerProps): ReactElement {
  const { t } = useTranslation('ui');
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
      {date === today ? null : (
        <Button size="small" onClick={() => setDate(today)}>
          {t('backToToday')}
        </Button>
      )}
      <Box component="span" aria-hidden sx={{ color: 'text.secondary' }}>
        {t('asOf')}
      </Box>
      <DateInput hideLabel label={t('asOfLabel')} value={date} today={today} onChange={setDate} max={max} width={148} />
    </Box>
  );
}
