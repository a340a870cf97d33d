import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client, CorrespondenceView } from '#shared/contract/schemas/client';
import { formatShortDate } from '#shared/domain/calendar';
import { formatMoney } from '#shared/domain/money';
import { copyText } from '../../../ui/copy-text';
import { useToast } from '../../../ui/toast';
import type { TimelineItem } from './timeline';

interface CopyTimelineProps {
  readonly client: Client;
  readonly items: readonly TimelineItem[];
}

/** What is shown of the timeline, as plain text to paste in a letter or to print. */
export function CopyTimeline({ client, items }: CopyTimelineProps): ReactElement {
  const { t } = useTranslation('correspondence');
  const toast = useToast();
  const lineOf = useLine();
  const copy = (): void => {
    const text = [t('copy.head', { name: client.name, code: client.code }), '', ...items.map(lineOf)].join('\r\n');
    toast.show(copyText(text) ? { text: t('copy.done', { count: items.length }) } : { text: t('copy.failed'), tone: 'problem' });
  };
  return <Button disabled={items.length === 0} onClick={copy}>{t('copy.action')}</Button>;
}

function useLine(): (item: TimelineItem) => string {
  const { t } = useTranslation('correspondence');
  const { t: tObstacles } = useTranslation('obstacles');
  const { t: tClients } = useTranslation('clients');
  const exchangeText = ({ kind, subject, body, person, notice, document }: CorrespondenceView): string => {
    const cancelledOn = notice?.cancelledOn ?? null;
    const cancelled = cancelledOn === null ? '' : t('entry.cancelledOn', { date: formatShortDate(cancelledOn), reason: notice?.cancelReason ?? '' });
    return [tClients(`correspondence.kinds.${kind}`), notice?.reference ?? '', subject, person, body.replaceAll('\n', ' '), document?.name ?? '', cancelled].filter(Boolean).join(' – ');
  };
  return (item) => {
    const date = formatShortDate(item.date);
    if (item.what === 'payment') return `${date} – ${t(item.payment.amountCents < 0 ? 'payment.refund' : 'payment.received', { amount: formatMoney(Math.abs(item.payment.amountCents), item.payment.currency) })}`;
    if (item.what === 'obstacle') return [date, tObstacles(`kind.${item.obstacle.kind}`), tObstacles(`standing.${item.obstacle.standing}`), item.obstacle.note.replaceAll('\n', ' ')].filter(Boolean).join(' – ');
    return `${date} – ${exchangeText(item.exchange)}`;
  };
}
