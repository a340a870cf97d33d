import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import { formatLongDate, type IsoDate } from '#shared/domain/calendar';
import { BLOCK_REASONS } from '#shared/domain/dunning/propose';
import type { NextReason } from '#shared/domain/today/next-reason';

/** Held by the dossier itself, whatever the day: no level to announce. */
const HELD: readonly NextReason[] = ['doNotRemind', 'creditBalance', 'belowMinimum', 'lastStepIssued', 'foreignCurrency'];

export interface NextActionProps {
  readonly action: Dossier['nextAction'];
  readonly today: IsoDate;
}

type Block = (typeof BLOCK_REASONS)[number];

const isBlock = (reason: NextReason): reason is Block => BLOCK_REASONS.some((known) => known === reason);

/** What comes next for this client, when, and why. */
export function NextAction({ action, today }: NextActionProps): ReactElement {
  const { t } = useTranslation('clients');
  const what = useWhat(today);
  return (
    <Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('next.title')}
      </Typography>
      <Typography sx={{ fontWeight: action?.date === today ? 600 : 400 }}>{what(action)}</Typography>
      {action !== null && (action.reason === 'remind' || isBlock(action.reason)) ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t(`next.reasons.${action.reason}`)}
        </Typography>
      ) : null}
    </Box>
  );
}

function useWhat(today: IsoDate): (action: Dossier['nextAction']) => string {
  const { t } = useTranslation('clients');
  const { t: tAgenda } = useTranslation('agenda');
  return (action) => {
    if (action === null) return t('next.none');
    const { reason, date } = action;
    const level = t('next.level', { level: action.level });
    if (reason === 'putOff') return tAgenda('next.putOff', { date: formatLongDate(date ?? today) });
    if (reason !== 'remind' && !isBlock(reason)) return tAgenda(`next.${reason}`);
    if (HELD.includes(reason) || date === null) return t('next.never');
    return date <= today ? t('next.due', { level }) : t('next.on', { level, date: formatLongDate(date) });
  };
}
