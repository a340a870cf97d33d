import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { BatchView } from '#shared/contract/schemas/import';
import { formatLongDate } from '#shared/domain/calendar';
import { IMPORT_FIELDS } from '#shared/domain/imports/fields';
import { useConfirm } from '../../ui/confirm';
import { SidePanel } from '../../ui/side-panel';
import { sumCounts } from './summary';
import { UndoRefusal } from './undo-refusal';
import { usePhrase } from './use-phrase';
import { useUndoImport } from './use-undo-import';

interface BatchPanelProps {
  readonly batch: BatchView;
  readonly onClose: () => void;
}

/** One import of the past: its files, what each brought, and the way back. */
export function BatchPanel({ batch, onClose }: BatchPanelProps) {
  const { t } = useTranslation('imports');
  const phrase = usePhrase();
  const confirm = useConfirm();
  const undo = useUndoImport();
  const ask = async (): Promise<void> => {
    const agreed = await confirm({
      title: t('undo.title', { id: batch.id }),
      text: t('undo.body', {
        files: batch.files.map((file) => file.file).join(', '),
        date: formatLongDate(batch.date),
        what: phrase(sumCounts(batch.files.map((file) => file.created)), sumCounts(batch.files.map((file) => file.updated))),
      }),
      action: t('undo.confirm'),
      cancel: t('undo.keep'),
      destructive: true,
    });
    // a refusal is shown in the panel, from the command's own state
    if (agreed) await undo.undo(batch.id).catch(() => undefined);
  };
  return (
    <SidePanel
      title={t('history.panel', { id: batch.id })}
      subtitle={`${formatLongDate(batch.date)} ${t('history.at', { time: timeOf(batch.at) })}, ${t(`history.${batch.status}`)}`}
      onClose={onClose}
      actions={batch.status === 'committed' && <Button variant="outlined" color="error" disabled={undo.pending} onClick={() => { void ask(); }}>{t('undo.action')}</Button>}
    >
      {undo.error !== null && <UndoRefusal error={undo.error} pending={undo.pending} onFollow={() => { undo.undo(batch.id, 'payments').catch(() => undefined); }} />}
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {batch.files.map((file) => <FileLine key={file.sha256} file={file} />)}
      </Box>
    </SidePanel>
  );
}

const timeOf = (instant: string): string => new Date(instant).toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' });

/** Which file exactly, and which of its columns was read as what; a form of its own has none. */
function HowRead({ sha256, mapping }: Pick<BatchView['files'][number], 'sha256' | 'mapping'>) {
  const { t } = useTranslation('imports');
  const columns = IMPORT_FIELDS.flatMap((field) => {
    const header = mapping.columns?.[field] ?? '';
    return header === '' ? [] : [{ field, header }];
  });
  return (
    <Box component="details" sx={{ fontSize: 13 }}>
      <Box component="summary" sx={{ color: 'text.secondary', cursor: 'pointer' }}>{t('history.howRead', { fingerprint: sha256.slice(0, 12) })}</Box>
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 3, margin: 0, marginTop: 1, '& dt': { color: 'text.secondary' }, '& dd': { margin: 0, overflowWrap: 'anywhere' } }}>
        <Box component="dt" sx={{ gridColumn: '1 / -1' }}>{t('history.fingerprint')}</Box>
        <Box component="dd" sx={{ gridColumn: '1 / -1', userSelect: 'all' }}>{sha256}</Box>
        {columns.map(({ field, header }) => (
          <Fragment key={field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd>{header}</dd>
          </Fragment>
        ))}
      </Box>
    </Box>
  );
}

function FileLine({ file }: { readonly file: BatchView['files'][number] }) {
  const { t } = useTranslation('imports');
  const phrase = usePhrase();
  return (
    <Box component="li" sx={{ paddingY: 3, borderTop: 1, borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{file.file}</Typography>
      <Typography variant="body2" color="textSecondary">
        {file.kind !== null && `${t(`kind.${file.kind}`)} · `}{t('file.rows', { count: file.rows })}
        {file.rejectedRows > 0 && ` · ${t('file.rejected', { count: file.rejectedRows })}`}
      </Typography>
      <Typography variant="body2">{phrase(file.created, file.updated)}</Typography>
      <HowRead sha256={file.sha256} mapping={file.mapping} />
    </Box>
  );
}
