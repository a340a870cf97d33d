import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import { formatLongDate, type IsoDate } from '#shared/domain/calendar';
import { BLOCK_REASONS } from '#shared/domain/dunning/propose';

const REASONS = ['remind', ...BLOCK_REASONS] as const;
type Reason = (typeof REASONS)[number];

const isReason = (reason: string): reason is Reason => REASONS.some((known) => known === reason);

/** Held by the dossier itself, whatever the day: no level to announce. */
const HELD: readonly string[] = ['doNotRemind', 'creditBalance', 'belowMinimum', 'lastStepIssued', 'foreignCurrency'];

export interface NextActionProps {
  readonly action: Dossier['nextAction'];
  readonly today: IsoDate;
}

/** What comes next for this client, when, and why. */
export function NextAction({ action, today }: NextActionProps): ReactElement {
  const { t } = useTranslation('clients');
  const level = t('next.level', { level: action?.level ?? 0 });
  const what = (): string => {
    if (action === null) return t('next.none');
    if (HELD.includes(action.reason) || action.date === null) return t('next.never');
    return action.date <= today ? t('next.due', { level }) : t('next.on', { level, date: formatLongDate(action.date) });
  };
  return (
    <Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('next.title')}
      </Typography>
      <Typography sx={{ fontWeight: action?.reason === 'remind' ? 600 : 400 }}>{what()}</Typography>
      {action !== null && isReason(action.reason) ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t(`next.reasons.${action.reason}`)}
        </Typography>
      ) : null}
    </Box>
  );
}
