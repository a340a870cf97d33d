import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { FilePreview, ImportMapping } from '#shared/contract/schemas/import';
import type { FileAnswers } from '#shared/contract/schemas/import-questions';
import { ChangesTable } from './changes-table';
import { ColumnsTable } from './columns-table';
import { encodingName } from './encoding-name';
import { FirstEntries } from './first-entries';
import { FileProblem } from './file-problem';
import { FileQuestions } from './file-questions';
import { MovementsTable } from './movements-table';
import { ReadingFields } from './reading-fields';
import { RejectedGrid } from './rejected-grid';
import { WarningsList } from './warnings-list';

interface FileViewProps {
  readonly file: FilePreview;
  /** The only file dropped: taking it out is leaving the import. */
  readonly alone: boolean;
  readonly disabled: boolean;
  readonly onCorrect: (mapping: ImportMapping) => void;
  readonly onAnswer: (answers: FileAnswers) => void;
  readonly onRemove: () => void;
}

/** One file: what was understood, what it changes, what is wrong, and its first lines under their columns. */
export function FileView({ file, alone, disabled, onCorrect, onAnswer, onRemove }: FileViewProps) {
  const { t } = useTranslation('imports');
  const { outcome, mapping } = file;
  const kind = mapping?.kind ?? outcome?.kind ?? null;
  return (
    <Box tabIndex={0} role="region" aria-label={file.name} sx={{ flex: 1, minWidth: 0, overflow: 'auto', paddingX: 6, paddingY: 5, display: 'grid', gap: 6, alignContent: 'start' }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 4 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2" noWrap title={file.name}>{file.name}</Typography>
          <UnderstoodLine file={file} />
        </Box>
        {!alone && <Button size="small" disabled={disabled} onClick={onRemove}>{t('file.remove')}</Button>}
      </Box>
      {file.problem !== null && <FileProblem problem={file.problem} columns={file.columns.length} others={!alone} />}
      {canBeCorrected(file) && <ReadingFields file={file} mapping={mapping ?? {}} disabled={disabled} onCorrect={onCorrect} />}
      {outcome !== null && file.problem === null && (
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(380px, 1fr))', gap: 8, alignItems: 'start' }}>
          <Box component="section">
            <Typography variant="h2" sx={{ marginBottom: 2 }}>{t('changes.title')}</Typography>
            <ChangesTable outcome={outcome} />
          </Box>
          <MovementsTable movements={file.movements} />
        </Box>
      )}
      <FileQuestions questions={file.questions} mapping={mapping ?? {}} disabled={disabled} onAnswer={onAnswer} onCorrect={onCorrect} />
      {outcome !== null && <RejectedGrid rejected={outcome.rejected} />}
      {outcome !== null && <WarningsList warnings={outcome.warnings} />}
      {mapping !== null && kind !== null && kind !== 'fec' && kind !== 'einvoice' && file.columns.length > 0 && (
        <Box component="section" sx={{ minWidth: 0 }}>
          <Typography variant="h2">{t('columns.title')}</Typography>
          <Typography variant="body2" color="textSecondary" sx={{ marginBottom: 2 }}>{t('columns.hint')}</Typography>
          <ColumnsTable file={file} mapping={mapping} kind={kind} disabled={disabled} onCorrect={onCorrect} />
        </Box>
      )}
      {outcome?.kind === 'bank' && file.columns.length === 0 && file.sample.length > 0 && <FirstEntries sample={file.sample} />}
    </Box>
  );
}

/** A table was found, or could be under another header: it is worth another reading. What has a form of its own has no columns. */
function canBeCorrected({ problem, mapping, columns, outcome }: FilePreview): boolean {
  if (outcome !== null && columns.length === 0) return false;
  if (problem === null || mapping !== null) return mapping !== null;
  return problem.code === 'headerNotFound' || (problem.code === 'fileKindUnknown' && columns.length > 0);
}

function UnderstoodLine({ file }: { readonly file: FilePreview }) {
  const { t } = useTranslation('imports');
  const { outcome, mapping } = file;
  const kind = outcome?.kind ?? null;
  if (outcome === null || kind === null) return null;
  return (
    <Typography variant="body2" color="textSecondary">
      {t(file.columns.length === 0 ? 'reading.form' : 'reading.sentence', {
        kind: t(`kind.${kind}`),
        rows: t('file.rows', { count: outcome.rows }),
        header: mapping?.headerRow ?? 1,
        encoding: encodingName(outcome.encoding),
      })}
      {file.remembered && ` · ${t('file.remembered')}`}
    </Typography>
  );
}
