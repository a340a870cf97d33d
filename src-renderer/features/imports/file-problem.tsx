import ErrorOutlineRounded from '@mui/icons-material/ErrorOutlineRounded';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { FilePreview } from '#shared/contract/schemas/import';
import { IMPORT_FIELDS, type ImportField } from '#shared/domain/imports/fields';
import { refusalText } from '../../i18n/errors';

interface FileProblemProps {
  readonly problem: NonNullable<FilePreview['problem']>;
  /** How many columns were found, 0 when no table was. */
  readonly columns: number;
  /** Other files were dropped with it: they can go on. */
  readonly others: boolean;
}

const isField = (name: string): name is ImportField => IMPORT_FIELDS.some((field) => field === name);

/** Why a file cannot be used as it is, and what to do of it. */
export function FileProblem({ problem, columns, others }: FileProblemProps) {
  const { t } = useTranslation('imports');
  const { title, why, todo } = useProblemText(problem, columns);
  const missing = problem.details['missing'];
  const fields = Array.isArray(missing) ? missing.map((name) => (isField(name) ? t(`field.${name}`) : name)) : [];
  return (
    <Box role="alert" sx={{ display: 'flex', gap: 3, padding: 4, border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }}>
      <ErrorOutlineRounded aria-hidden sx={{ color: 'error.main', fontSize: 20 }} />
      <div>
        <Typography variant="h2">{title}</Typography>
        <Typography color="textSecondary">{why}</Typography>
        {fields.length > 0 && <Typography sx={{ fontWeight: 600 }}>{t('columns.required', { fields: fields.join(', ') })}</Typography>}
        <Typography>{todo}</Typography>
        {others && <Typography variant="body2" color="textSecondary" sx={{ marginTop: 1 }}>{t('file.skipped')}</Typography>}
      </div>
    </Box>
  );
}

const LATER_KINDS = ['fec'] as const;

/** The sentences of the refusal, or those that only make sense beside the file: its columns can be named here. */
function useProblemText({ code, details }: FileProblemProps['problem'], columns: number): { title: string; why: string; todo: string } {
  const { t } = useTranslation('imports');
  if (code === 'fileKindUnknown' && columns > 0) return { title: t('unnamed.title'), why: t('unnamed.why', { count: columns }), todo: t('unnamed.todo') };
  const later = LATER_KINDS.find((kind) => kind === details['detected']);
  if (code === 'fileKindLater' && later !== undefined) return { title: t('later.title'), why: t(`later.${later}`), todo: t('later.todo') };
  return refusalText(code, details);
}
