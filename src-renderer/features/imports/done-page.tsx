import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportResult } from '#shared/contract/schemas/import';
import { Amount } from '../../ui/amount';
import { Page } from '../../ui/page';
import { PrimaryAction } from '../../ui/primary-action';
import { ChangesTable } from './changes-table';
import { sumCounts } from './summary';
import { usePhrase } from './use-phrase';

interface DonePageProps {
  readonly result: ImportResult;
  readonly onAnother: () => void;
}

/** What is in the books now, and where to go from here. */
export function DonePage({ result, onAnother }: DonePageProps) {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const phrase = usePhrase();
  const hasBank = result.files.some((file) => file.created.bankEntries > 0);
  const what = phrase(sumCounts(result.files.map((file) => file.created)), sumCounts(result.files.map((file) => file.updated)));
  const figures = [
    { label: t('done.invoiced'), cents: sumOf(result, 'invoicedCents') },
    { label: t('done.credited'), cents: -sumOf(result, 'creditedCents') },
    { label: t('done.paid'), cents: sumOf(result, 'paidCents') },
  ];
  return (
    <Page
      title={t('title')}
      subtitle={t('subtitle.done')}
      primary={<PrimaryAction label={t(hasBank ? 'done.bank' : 'done.reminders')} shortcut="Ctrl+Entrée" onClick={() => { onAnother(); void navigate({ to: hasBank ? '/imports/bank' : '/reminders' }); }} />}
    >
      <Box sx={{ maxWidth: 860, display: 'grid', gap: 6 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
          <CheckCircleRounded aria-hidden sx={{ color: 'success.main', fontSize: 28 }} />
          <Typography variant="h1" component="p" sx={{ margin: 0 }}>{t('done.title', { what })}</Typography>
        </Box>
        <Box sx={{ display: 'flex', gap: 10 }}>
          {figures.filter(({ cents }) => cents !== 0).map(({ label, cents }) => (
            <div key={label}>
              <Typography variant="body2" color="textSecondary">{label}</Typography>
              <Typography sx={{ fontSize: 20, fontWeight: 600 }} component="p"><Amount cents={cents} /></Typography>
            </div>
          ))}
        </Box>
        {result.files.map((file) => (
          <Box key={file.file} component="section">
            <Typography variant="h2" sx={{ overflowWrap: 'anywhere', marginBottom: 1 }}>{file.file}</Typography>
            <ChangesTable outcome={file} />
          </Box>
        ))}
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
          <Button variant="outlined" onClick={() => { onAnother(); void navigate({ to: '/clients' }); }}>{t('done.clients')}</Button>
          <Button variant="outlined" onClick={() => { onAnother(); void navigate({ to: '/balance' }); }}>{t('done.balance')}</Button>
          <Button onClick={onAnother}>{t('done.another')}</Button>
        </Box>
      </Box>
    </Page>
  );
}

function sumOf(result: ImportResult, figure: 'invoicedCents' | 'creditedCents' | 'paidCents'): number {
  return result.files.reduce((sum, file) => sum + file[figure], 0);
}
