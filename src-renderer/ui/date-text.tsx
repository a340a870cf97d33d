import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLongDate, formatShortDate, type IsoDate } from '#shared/domain/calendar';

export interface DateTextProps {
  readonly date: IsoDate;
  readonly long?: boolean | undefined;
  /** The date was worked out, not read: it says so. */
  readonly estimated?: boolean | undefined;
}

/** '21/11/2026', or '21 novembre 2026'. */
export function DateText({ date, long = false, estimated = false }: DateTextProps): ReactElement {
  const { t } = useTranslation('ui');
  const time = (
    <Box component="time" dateTime={date} sx={{ whiteSpace: 'nowrap' }}>
      {long ? formatLongDate(date) : formatShortDate(date)}
    </Box>
  );
  if (!estimated) return time;
  return (
    <Tooltip title={t('estimatedWhy')}>
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        {time}{' '}
        <Box component="span" sx={{ color: 'text.secondary', fontStyle: 'italic' }}>
          {t('estimated')}
        </Box>
      </Box>
    </Tooltip>
  );
}
