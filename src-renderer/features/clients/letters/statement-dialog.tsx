import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import type { IsoDate } from '#shared/domain/calendar';
import { useEngineCommand } from '../../../data/hooks';
import { Segmented } from '../../../ui/segmented';
import { useProblemToast } from '../../../ui/use-problem-toast';
import { IssuedLetterActions } from './issued-letter-actions';
import { isShown, LetterDialogFrame, useLetterPreview } from './letter-dialog-frame';
import { type Period, StatementPeriod } from './statement-period';
import { useMadeFile } from './use-made-file';

type Format = 'word' | 'pdf' | 'excel';
const FORMATS: readonly Format[] = ['word', 'pdf', 'excel'];

interface StatementDialogProps {
  readonly dossier: Dossier;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

/** A statement of account: its period, its format, and the letter as it will be written. */
export function StatementDialog({ dossier: { client, asOf: shown }, today, onClose }: StatementDialogProps): ReactElement {
  const { t } = useTranslation('letters');
  const problem = useProblemToast();
  const saveMade = useMadeFile();
  const [period, setPeriod] = useState<Period>({ asOf: shown < today ? shown : today, from: null });
  const [format, setFormat] = useState<Format>('word');
  const [saving, setSaving] = useState(false);
  const issue = useEngineCommand('letters.issue');
  const issued = issue.data;
  const wanted = { clientId: client.id, ...period };
  const request = { kind: 'statement' as const, ...wanted };
  const preview = useLetterPreview(request, issued !== undefined || issue.isPending);
  const saveWorkbook = async (): Promise<void> => {
    setSaving(true);
    const saved = await saveMade({ kind: 'statementWorkbook', ...wanted });
    setSaving(false);
    if (saved) onClose();
  };
  const make = (): void => (format === 'excel' ? void saveWorkbook() : issue.mutate(request, { onError: problem }));
  const footer =
    issued === undefined ? (
      <>
        <Segmented label={t('format.label')} value={format} options={FORMATS.map((value) => ({ value, label: t(`format.${value}`) }))} onChange={setFormat} />
        <Typography variant="body2" sx={{ flex: 1, color: 'text.secondary' }}>{t(`formatHint.${format}`)}</Typography>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button variant="contained" disabled={!isShown(preview) || issue.isPending || saving} onClick={make}>{t(`make.${format}`)}</Button>
      </>
    ) : (
      <IssuedLetterActions letter={issued} pdfFirst={format === 'pdf'} onClose={onClose} />
    );
  return (
    <LetterDialogFrame
      title={t('title.statement', { name: client.name })}
      choices={issued === undefined ? <StatementPeriod period={period} today={today} onChange={setPeriod} /> : null}
      preview={preview}
      footer={footer}
      onClose={onClose}
    />
  );
}
