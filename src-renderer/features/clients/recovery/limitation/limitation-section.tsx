import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import type { LimitationView } from '#shared/contract/schemas/limitation';
import { formatShortDate } from '#shared/domain/calendar';
import { RULE_TEXTS } from '#shared/domain/law/limitation-terms';
import { ruleText } from '#shared/messages/limitation-words';
import { useEngineQuery } from '../../../../data/hooks';
import { errorText } from '../../../../i18n/errors';
import { ErrorState } from '../../../../ui/error-state';
import { DataGrid } from '../../../../ui/grid/data-grid';
import { GridFrame } from '../../../../ui/grid/grid-frame';
import { ToCheck } from '../../../../ui/to-check';
import { useArrival } from '../arrival';
import { RecoverySection } from '../section';
import { LimitationEventDialog } from './event-dialog';
import { limitationColumns } from './limitation-columns';
import { LimitationEvents } from './limitation-events';
import { useLimitationCommands } from './use-limitation-commands';

/** Until when each open invoice can be claimed in court, what interrupts or suspends it, and what does not. */
export function LimitationSection({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { t } = useTranslation('limitation');
  const { client, asOf } = dossier;
  const { data, error } = useEngineQuery('law.limitation', { clientId: client.id }, { keepPrevious: true });
  const [recording, setRecording] = useState(false);
  const { remove } = useLimitationCommands(client.id);
  const arrival = useArrival('limitation', data !== undefined);
  const numberOf = (id: number): string => dossier.invoices.find((invoice) => invoice.id === id)?.number ?? String(id);
  return (
    <Box ref={arrival}>
      <RecoverySection
        title={t('title')}
        intro={data === undefined ? undefined : [t('intro', { date: formatShortDate(data.today) }), asOf === data.today ? '' : t('introToday')].filter(Boolean).join(' ')}
        aside={<Button variant="outlined" onClick={() => setRecording(true)}>{t('record')}</Button>}
      >
        {error === null ? null : <ErrorState {...errorText(error)} />}
        {data === undefined ? null : (
          <>
            <Remarks view={data} />
            <InvoiceTable view={data} />
            <LimitationEvents view={data} numberOf={numberOf} onRemove={remove} />
          </>
        )}
      </RecoverySection>
      {recording ? <LimitationEventDialog dossier={dossier} start={{}} onClose={() => setRecording(false)} /> : null}
    </Box>
  );
}

/** What changes nothing, and what is not sure. */
function Remarks({ view: { formalNoticeOn, debtor, invoices } }: { readonly view: LimitationView }): ReactElement {
  const { t } = useTranslation('limitation');
  const rule = invoices[0]?.rule;
  return (
    <Box sx={{ mb: 3 }}>
      {rule === undefined ? null : <Typography>{t('rule', { rule: ruleText(rule), article: RULE_TEXTS[rule].article })} {RULE_TEXTS[rule].verified ? null : <ToCheck />}</Typography>}
      <Typography>{formalNoticeOn === null ? t('formalNotice') : t('formalNoticeOn', { date: formatShortDate(formalNoticeOn) })}</Typography>
      {debtor === 'public' ? <Typography variant="body2" sx={{ color: 'text.secondary' }}>{t('publicDebtor')} <ToCheck /></Typography> : null}
    </Box>
  );
}

function InvoiceTable({ view: { invoices } }: { readonly view: LimitationView }): ReactElement {
  const { t } = useTranslation('limitation');
  const columns = useMemo(() => limitationColumns(t), [t]);
  if (invoices.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{t('empty')}</Typography>;
  return (
    <GridFrame rows={invoices.length}>
      <DataGrid ariaLabel={t('list')} columns={columns} rows={invoices} rowKey={({ invoiceId }) => invoiceId} />
    </GridFrame>
  );
}
