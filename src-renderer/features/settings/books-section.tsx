import CheckRounded from '@mui/icons-material/CheckRounded';
import ErrorOutlineRounded from '@mui/icons-material/ErrorOutlineRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/operations';
import { useEngineQuery } from '../../data/hooks';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import { Cell, Section } from './section';
import { useCheckName } from './check-names';

/** The check of the books: every figure worked out again from the pieces. */
export function BooksSection() {
  const { t } = useTranslation('settings');
  const [asked, setAsked] = useState(false);
  const verify = useEngineQuery('books.verify', {}, { enabled: asked });
  const run = (): void => {
    if (asked) void verify.refetch();
    else setAsked(true);
  };
  return (
    <Section title={t('sections.books')} hint={t('books.hint')}>
      <Cell>
        <Button variant="contained" onClick={run} disabled={verify.isFetching}>{verify.isFetching ? t('books.running') : t('books.run')}</Button>
      </Cell>
      <Cell>
        <Box role="status">
          {verify.error !== null && <ErrorState {...errorText(verify.error)} />}
          {verify.data !== undefined && !verify.isFetching && <Report report={verify.data} />}
        </Box>
      </Cell>
    </Section>
  );
}

function Report({ report }: { readonly report: OutputOf<'books.verify'> }) {
  const { t } = useTranslation('settings');
  return (
    <Box>
      <Typography variant="h2" sx={{ color: report.ok ? 'success.main' : 'error.main' }}>{report.ok ? t('books.ok') : t('books.wrong')}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ marginBottom: 2 }}>
        {report.ok ? t('books.okAt', { count: report.checks.length }) : t('books.wrongTodo')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', padding: 0, margin: 0 }}>
        {report.checks.map((check) => <CheckLine key={check.name} check={check} />)}
      </Box>
    </Box>
  );
}

function CheckLine({ check }: { readonly check: OutputOf<'books.verify'>['checks'][number] }) {
  const { t } = useTranslation('settings');
  const name = useCheckName();
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '28px 1fr', paddingY: 1.5, borderTop: 1, borderColor: 'divider' }}>
      {check.ok ? (
        <CheckRounded titleAccess={t('books.passed')} sx={{ fontSize: 18, color: 'success.main' }} />
      ) : (
        <ErrorOutlineRounded titleAccess={t('books.failed')} sx={{ fontSize: 18, color: 'error.main' }} />
      )}
      <div>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>{name(check.name)}</Typography>
        {!check.ok && <Typography variant="body2" color="textSecondary" sx={{ userSelect: 'text' }}>{check.detail}</Typography>}
      </div>
    </Box>
  );
}
