import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { NextAction } from '#shared/contract/schemas/client';
import { formatShortDate } from '#shared/domain/calendar';

/** A client's next action in a cell: 'Relancer, niveau 2', 'En litige'; nothing when nothing is overdue. */
export function useNextShort(): (action: NextAction | null) => string {
  const { t } = useTranslation('agenda');
  return useCallback(
    (action) => {
      if (action === null) return '';
      const { reason, level } = action;
      const date = action.date === null ? '' : formatShortDate(action.date);
      if (reason === 'stepNotReached' || reason === 'minimumGap') return t('nextShort.at', { level, date });
      if (reason === 'onHold' && date !== '') return t('nextShort.onHoldUntil', { date });
      if (reason === 'remind' || reason === 'phoneStep') return t(`nextShort.${reason}`, { level });
      return reason === 'putOff' ? t('nextShort.putOff', { date }) : t(`nextShort.${reason}`);
    },
    [t],
  );
}
