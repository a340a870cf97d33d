import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorrespondenceView, Dossier, PaymentView } from '#shared/contract/schemas/client';
import { formatLongDate } from '#shared/domain/calendar';
import { formatMoney } from '#shared/domain/money';
import { ObstacleEntry } from '../obstacles/obstacle-entry';
import { ExchangeEntry } from './exchange-entry';
import { ObstacleDocuments } from './obstacle-documents';
import type { TimelineItem } from './timeline';

interface TimelineListProps {
  readonly label: string;
  readonly items: readonly TimelineItem[];
  readonly dossier: Dossier;
  readonly onCorrect: (item: CorrespondenceView) => void;
  readonly onProof: (noticeId: number) => void;
  readonly onAcknowledge: (item: CorrespondenceView) => void;
}

const MARK = { content: '""', position: 'absolute', left: -5, top: 7, width: 9, height: 9, borderRadius: '50%', bgcolor: 'primary.main' } as const;

export function TimelineList({ label, items, dossier, onCorrect, onProof, onAcknowledge }: TimelineListProps): ReactElement {
  return (
    <Box tabIndex={0} role="group" aria-label={label} sx={{ flex: 1, overflow: 'auto', px: 6, py: 5, '&:focus-visible': { outlineOffset: -2 } }}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 860 }}>
        {items.map((item) => (
          <Box key={item.key} component="li" sx={{ display: 'grid', gridTemplateColumns: '150px 1fr', columnGap: 5 }}>
            <Typography variant="body2" component="time" dateTime={item.date} sx={{ textAlign: 'right', color: 'text.secondary', pt: '2px' }}>
              {formatLongDate(item.date)}
            </Typography>
            <Box sx={{ position: 'relative', minWidth: 0, pl: 6, pb: 7, borderLeft: 1, borderColor: 'divider', '&::before': MARK }}>
              {item.what === 'obstacle' ? (
                <>
                  <ObstacleEntry obstacle={item.obstacle} />
                  <ObstacleDocuments obstacleId={item.obstacle.id} dossier={dossier} />
                </>
              ) : null}
              {item.what === 'payment' ? <PaymentEntry payment={item.payment} /> : null}
              {item.what === 'exchange' ? <ExchangeEntry exchange={item.exchange} onCorrect={() => onCorrect(item.exchange)} onProof={onProof} onAcknowledge={() => onAcknowledge(item.exchange)} /> : null}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function PaymentEntry({ payment: { amountCents, currency, reference, method } }: { readonly payment: PaymentView }): ReactElement {
  const { t } = useTranslation('correspondence');
  const details = [reference, method].filter(Boolean).join(' – ');
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>{t(amountCents < 0 ? 'payment.refund' : 'payment.received', { amount: formatMoney(Math.abs(amountCents), currency) })}</Typography>
      {details === '' ? null : <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>{details}</Typography>}
    </>
  );
}
