import HelpOutlineRounded from '@mui/icons-material/HelpOutlineRounded';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { FileAnswers, SummariesQuestion } from '#shared/contract/schemas/import-questions';
import { formatEuros } from '#shared/domain/money';
import { Segmented } from '../../ui/segmented';

interface SummariesPanelProps {
  readonly question: SummariesQuestion;
  readonly disabled: boolean;
  readonly onAnswer: (answers: FileAnswers) => void;
}

/** Clients named before the rest is only counted. */
const NAMED = 6;

/** Balances taken over of clients whose documents the file brings: replaced or kept, as the user says. */
export function SummariesPanel({ question, disabled, onAnswer }: SummariesPanelProps) {
  const { t } = useTranslation('imports');
  const named = question.clients.slice(0, NAMED);
  const options = (['replace', 'keep'] as const).map((value) => ({ value, label: t(`summaries.choice.${value}`) }));
  return (
    <Box component="section" aria-label={t('summaries.label')} aria-busy={disabled} sx={{ display: 'grid', gap: 3, padding: 4, border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }}>
      <Box sx={{ display: 'flex', gap: 3 }}>
        <HelpOutlineRounded aria-hidden sx={{ color: 'warning.main', fontSize: 20 }} />
        <div>
          <Typography variant="h2">{t('summaries.title', { count: question.clientCount, amount: formatEuros(question.openCents) })}</Typography>
          <Typography variant="body2" color="textSecondary">{t('summaries.why')}</Typography>
        </div>
      </Box>
      <Box component="fieldset" disabled={disabled} sx={{ border: 0, margin: 0, padding: 0 }}>
        <Segmented label={t('summaries.choiceLabel')} value={question.choice} options={options} onChange={(summaries) => { onAnswer({ summaries }); }} />
      </Box>
      <Typography variant="body2" color="textSecondary">
        {named.map(({ name, openCents }) => `${name} (${formatEuros(openCents)})`).join(', ')}
        {question.clientCount > named.length && ` ${t('summaries.more', { count: question.clientCount - named.length })}`}
      </Typography>
    </Box>
  );
}
