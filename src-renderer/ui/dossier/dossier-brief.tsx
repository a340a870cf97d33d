import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import { bucketRanges, DEFAULT_BOUNDS } from '#shared/domain/ageing';
import type { IsoDate } from '#shared/domain/calendar';
import { AgeingBar } from '../ageing-bar';
import { DateText } from '../date-text';
import { Figures } from './figures';
import { NextAction } from './next-action';

const LAST_EVENTS = 3;

/** The dossier in brief, for a side panel: balance by age, next action, last three events. */
export function DossierBrief({ dossier, today }: { readonly dossier: Dossier; readonly today: IsoDate }): ReactElement {
  const { t } = useTranslation('clients');
  const events = [...dossier.correspondence].sort((a, b) => (a.date < b.date ? 1 : -1)).slice(0, LAST_EVENTS);
  const openInvoices = dossier.invoices.filter(({ openCents }) => openCents !== 0).length;
  return (
    <Stack spacing={6}>
      <Box>
        <Figures amounts={dossier.amounts} foreign={dossier.foreign} creditLimitCents={dossier.client.creditLimitCents} />
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('panel.openInvoices', { count: openInvoices })}
        </Typography>
      </Box>
      <AgeingBar amounts={dossier.amounts} ranges={bucketRanges(DEFAULT_BOUNDS)} layout="list" />
      <NextAction action={dossier.nextAction} today={today} />
      <Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('panel.lastEvents')}
        </Typography>
        {events.length === 0 ? <Typography>{t('panel.noEvent')}</Typography> : null}
        {events.map(({ id, kind, date, subject }) => (
          <Typography key={id} sx={{ mt: 1 }}>
            <DateText date={date} /> – {subject === '' ? t(`correspondence.kinds.${kind}`) : subject}
          </Typography>
        ))}
      </Box>
    </Stack>
  );
}
