import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObstacleView } from '#shared/contract/schemas/obstacle';
import { formatLongDate, formatShortDate } from '#shared/domain/calendar';
import { Amount } from '../../../ui/amount';
import { eurosOrDash } from '../../../ui/format';
import { PlanLetterButton } from '../letters/plan-letter-button';
import { CloseDialog } from './close-dialog';

const TONES = { open: 'warning', broken: 'error', kept: 'success', ended: 'default', closed: 'default' } as const;

/** What held reminders back, on the dossier's timeline. */
export function ObstacleEntry({ obstacle }: { readonly obstacle: ObstacleView }): ReactElement {
  const { t } = useTranslation('obstacles');
  const [closing, setClosing] = useState(false);
  const { kind, subject, standing, invoices, note, closingNote, outcome, closedOn } = obstacle;
  const closable = standing === 'open' || (standing === 'broken' && closedOn === null);
  const about = invoices.length === 0 ? t('about.all') : t('about.some', { count: invoices.length, numbers: invoices.map(({ number }) => number).join(', ') });
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 600 }}>{subject === '' ? t(`kind.${kind}`) : t('kindWith', { kind: t(`kind.${kind}`), subject: t(`subject.${subject}`) })}</Typography>
        <Chip size="small" variant="outlined" color={TONES[standing]} label={t(`standing.${standing}`)} />
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
        {[about, useUntil(obstacle)].filter(Boolean).join(' – ')}
      </Typography>
      {note === '' ? null : <Typography sx={{ whiteSpace: 'pre-line', mt: 1 }}>{note}</Typography>}
      {kind === 'plan' ? <Schedule obstacle={obstacle} /> : null}
      {closedOn === null ? null : (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {[t('closedOn', { date: formatLongDate(closedOn) }), outcome === '' ? '' : t(`outcome.${outcome}`), closingNote].filter(Boolean).join(' – ')}
        </Typography>
      )}
      <Box sx={{ display: 'flex', gap: 2, mt: closable ? 2 : 0 }}>
        {kind === 'plan' && standing === 'open' ? <PlanLetterButton obstacleId={obstacle.id} /> : null}
        {closable ? <Button size="small" variant="outlined" onClick={() => setClosing(true)}>{t(standing === 'broken' ? 'end.acknowledge' : 'end.action')}</Button> : null}
      </Box>
      {closing ? <CloseDialog obstacle={obstacle} onClose={() => setClosing(false)} /> : null}
    </>
  );
}

/** Until when it holds, or how far it is paid. */
function useUntil({ kind, until, amountCents, paidCents, instalments, standing }: ObstacleView): string {
  const { t } = useTranslation('obstacles');
  if (kind === 'hold') return until === null ? t('until.endless') : t('until.hold', { date: formatLongDate(until) });
  const [first] = instalments;
  if (first === undefined || amountCents === null) return '';
  const amount = eurosOrDash(amountCents);
  const paid = standing === 'kept' || paidCents === 0 ? '' : t('until.paid', { amount: eurosOrDash(paidCents) });
  const what = kind === 'promise' ? t('until.promise', { amount, date: formatLongDate(first.dueDate) }) : t('until.plan', { amount, count: instalments.length });
  return [what, paid].filter(Boolean).join(' – ');
}

function Schedule({ obstacle: { instalments } }: { readonly obstacle: ObstacleView }): ReactElement {
  const { t } = useTranslation('obstacles');
  return (
    <Box component="ul" aria-label={t('fields.schedule')} sx={{ listStyle: 'none', m: 0, p: 0, mt: 1, maxWidth: 420, fontSize: 13 }}>
      {instalments.map(({ dueDate, amountCents, state }) => (
        <Box component="li" key={dueDate} sx={{ display: 'grid', gridTemplateColumns: '110px 110px 1fr', columnGap: 4, py: '2px' }}>
          <span>{formatShortDate(dueDate)}</span>
          <Box component="span" sx={{ textAlign: 'right' }}><Amount cents={amountCents} /></Box>
          <Box component="span" sx={{ color: state === 'late' ? 'error.main' : 'text.secondary' }}>{t(`instalment.${state}`)}</Box>
        </Box>
      ))}
    </Box>
  );
}
