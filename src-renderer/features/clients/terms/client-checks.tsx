import CloseRounded from '@mui/icons-material/CloseRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientCheck } from '#shared/contract/schemas/terms';
import { formatShortDate } from '#shared/domain/calendar';
import { useEngineCommand, useEngineQuery } from '../../../data/hooks';
import { useToday } from '../../../data/status';
import { useToast } from '../../../ui/toast';
import { useProblemToast } from '../../../ui/use-problem-toast';
import { ageOf } from './check-age';
import { CheckDialog } from './check-dialog';

/** What was checked of the client, the newest first, with how long ago. */
export function ClientChecks({ clientId }: { readonly clientId: number }): ReactElement {
  const { t } = useTranslation('clients');
  const { checks = [] } = useEngineQuery('checks.list', { clientId }).data ?? {};
  const remove = useRemoveCheck();
  const [adding, setAdding] = useState(false);
  return (
    <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
      <Typography component="h3" variant="body2" sx={{ fontWeight: 600 }}>{t('door.checks')}</Typography>
      {checks.length === 0 ? <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('door.noCheck')}</Typography> : null}
      {checks.map((check) => <CheckLine key={check.id} check={check} onRemove={() => remove(check)} />)}
      <Button size="small" variant="outlined" onClick={() => setAdding(true)}>{t('door.add')}</Button>
      {adding ? <CheckDialog clientId={clientId} onClose={() => setAdding(false)} /> : null}
    </Box>
  );
}

/** Taken away at once, with the way back. */
function useRemoveCheck(): (check: ClientCheck) => void {
  const { t } = useTranslation('clients');
  const problem = useProblemToast();
  const { show } = useToast();
  const removing = useEngineCommand('checks.remove');
  const adding = useEngineCommand('checks.add');
  return ({ id, clientId, date, what, result, document }) => {
    const undo = (): void => adding.mutate({ clientId, date, what, result, documentId: document?.id ?? null }, { onError: problem });
    removing.mutate({ id }, { onError: problem, onSuccess: () => { show({ text: t('door.removed'), action: { label: t('door.undo'), onClick: undo } }); } });
  };
}

interface CheckLineProps {
  readonly check: ClientCheck;
  readonly onRemove: () => void;
}

function CheckLine({ check: { date, what, result, document }, onRemove }: CheckLineProps): ReactElement {
  const { t } = useTranslation('clients');
  const today = useToday();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 2, width: '100%', fontSize: 13, borderTop: 1, borderColor: 'divider', pt: 2 }}>
      <Box>
        <Box component="span" sx={{ fontWeight: 600 }}>{t(`door.kinds.${what}`)}</Box> {formatShortDate(date)}, <Box component="span" sx={{ color: 'text.secondary' }}>{ageText(t, date, today)}</Box>
        <Box sx={{ whiteSpace: 'pre-wrap' }}>{result}</Box>
        {document === null ? null : <Box sx={{ color: 'text.secondary' }}>{document.name}</Box>}
      </Box>
      <IconButton size="small" aria-label={t('door.remove', { date: formatShortDate(date) })} onClick={onRemove}>
        <CloseRounded fontSize="small" />
      </IconButton>
    </Box>
  );
}

function ageText(t: ReturnType<typeof useTranslation<'clients'>>['t'], date: string, today: string): string {
  const { unit, count } = ageOf(date, today);
  return unit === 'today' ? t('door.today') : t(unit === 'days' ? 'door.days' : 'door.months', { count });
}
