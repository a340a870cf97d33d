import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { RowIssue } from '#shared/contract/schemas/import';
import { ROW_WARNINGS, type RowWarning } from '#shared/domain/imports/issues';
import { formatCount } from '../../ui/format';
import { groupIssues, type IssueGroup } from './summary';

/** Line numbers named before the rest is only counted. */
const NAMED_LINES = 6;

const isWarning = (code: string): code is RowWarning => ROW_WARNINGS.some((known) => known === code);

/** What was understood in a way the user should know of, one line a kind. */
export function WarningsList({ warnings }: { readonly warnings: readonly RowIssue[] }) {
  const { t } = useTranslation('imports');
  if (warnings.length === 0) return null;
  return (
    <Box component="section" aria-label={t('warning.title')}>
      <Typography variant="h2" sx={{ marginBottom: 1 }}>{t('warning.title')}</Typography>
      <Box component="ul" sx={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {groupIssues(warnings).map(({ code, rows, values }) => (
          <Box component="li" key={code} sx={{ display: 'grid', gridTemplateColumns: '36px 1fr', fontSize: 13 }}>
            <Box component="span" sx={{ fontWeight: 600, color: 'warning.main', fontVariantNumeric: 'tabular-nums' }}>{formatCount(rows.length)}</Box>
            <span>
              {t(isWarning(code) ? `warning.${code}` : 'warning.unknown')}
              <Where rows={rows} values={values} />
            </span>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** What the warnings are about and on which lines, as far as the file tells. */
function Where({ rows, values }: Pick<IssueGroup, 'rows' | 'values'>) {
  const { t } = useTranslation('imports');
  const lines = rows.some((row) => row > 0) ? [t('warning.lines', { count: rows.length, lines: namedLines(rows) })] : [];
  const said = [...values, ...lines].join(', ');
  return said !== '' && <Box component="span" sx={{ color: 'text.secondary' }}>{t('warning.where', { lines: said })}</Box>;
}

function namedLines(rows: readonly number[]): string {
  const named = rows.slice(0, NAMED_LINES).map(formatCount).join(', ');
  return rows.length > NAMED_LINES ? `${named}…` : named;
}
