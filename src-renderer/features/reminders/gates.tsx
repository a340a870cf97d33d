import WarningAmberRounded from '@mui/icons-material/WarningAmberRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DunningQueue } from '#shared/contract/schemas/dunning';
import { formatLongDate, type IsoDate } from '#shared/domain/calendar';

interface GatesProps {
  readonly queue: DunningQueue;
  readonly accepted: boolean;
  readonly onAccept: (accepted: boolean) => void;
  readonly onGo: (date: IsoDate) => void;
}

/** What stands between the queue and the letters: a later run already issued, or payments known too long ago. */
export function Gates({ queue, accepted, onAccept, onGo }: GatesProps) {
  const { t } = useTranslation('reminders');
  const navigate = useNavigate();
  if (queue.lastIssuedDate !== null) {
    const last = queue.lastIssuedDate;
    const date = formatLongDate(last);
    return (
      <Gate title={t('before.title', { date })} why={t('before.why')}>
        <Button variant="outlined" size="small" onClick={() => { onGo(last); }}>{t('before.go', { date })}</Button>
      </Gate>
    );
  }
  if (!queue.stale || queue.proposals.length === 0) return null;
  return (
    <Gate title={queue.dataDate === null ? t('stale.titleNone') : t('stale.title', { date: formatLongDate(queue.dataDate) })} why={t('stale.why')}>
      <Button variant="outlined" size="small" onClick={() => { void navigate({ to: '/imports' }); }}>{t('stale.import')}</Button>
      <FormControlLabel
        control={<Checkbox size="small" checked={accepted} onChange={(_, checked) => { onAccept(checked); }} />}
        label={t('stale.accept')}
        slotProps={{ typography: { variant: 'body2' } }}
      />
    </Gate>
  );
}

function Gate({ title, why, children }: { readonly title: string; readonly why: string; readonly children: ReactNode }) {
  return (
    <Box role="alert" sx={{ display: 'flex', gap: 3, paddingX: 6, paddingY: 3, borderBottom: 1, borderColor: 'divider', backgroundColor: 'background.paper', boxShadow: (theme) => `inset 3px 0 0 ${theme.palette.warning.main}` }}>
      <WarningAmberRounded sx={{ color: 'warning.main', fontSize: 20 }} aria-hidden />
      <div>
        <Typography variant="h3" component="p" sx={{ margin: 0 }}>{title}</Typography>
        <Typography variant="body2" sx={{ marginBottom: 2 }}>{why}</Typography>
        <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: 4 }}>{children}</Box>
      </div>
    </Box>
  );
}
