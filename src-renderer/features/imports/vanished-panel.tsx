import HelpOutlineRounded from '@mui/icons-material/HelpOutlineRounded';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { FileAnswers, VanishedQuestion } from '#shared/contract/schemas/import-questions';
import { VANISHED_FATES, type VanishedFate } from '#shared/domain/imports/vanished';
import { formatEuros } from '#shared/domain/money';
import { useStatus } from '../../data/status';
import { DateInput } from '../../ui/fields';
import { Segmented } from '../../ui/segmented';
import { exceptionsOf, withFate } from './vanished-answer';
import { VanishedTable } from './vanished-table';

interface VanishedPanelProps {
  readonly question: VanishedQuestion;
  readonly disabled: boolean;
  readonly onAnswer: (answers: FileAnswers) => void;
}

/** Invoices that the new export lists no more: kept until the user says what became of them, at once or one by one. */
export function VanishedPanel({ question, disabled, onAnswer }: VanishedPanelProps) {
  const { t } = useTranslation('imports');
  const today = useStatus().data?.today ?? question.date;
  const { every, date } = question;
  const options = VANISHED_FATES.map((value) => ({ value, label: t(`vanished.every.${value}`) }));
  const settles = every !== 'keep' || exceptionsOf(question).length > 0;
  return (
    <Box component="section" aria-label={t('vanished.label')} aria-busy={disabled} sx={{ display: 'grid', gap: 3, padding: 4, border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }}>
      <Box sx={{ display: 'flex', gap: 3 }}>
        <HelpOutlineRounded aria-hidden sx={{ color: 'warning.main', fontSize: 20 }} />
        <div>
          <Typography variant="h2">{t('vanished.title', { count: question.invoiceCount, amount: formatEuros(question.openCents) })}</Typography>
          <Typography variant="body2" color="textSecondary">
            {t('vanished.why')} {question.suggestion === 'paid' && t('vanished.likelyPaid')}
          </Typography>
        </div>
      </Box>
      <Box component="fieldset" disabled={disabled} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, border: 0, margin: 0, padding: 0 }}>
        <Segmented label={t('vanished.everyLabel')} value={every} options={options} onChange={(fate: VanishedFate) => { onAnswer({ vanished: { date, every: fate, except: [] } }); }} />
        {settles && (
          <DateInput
            label={t('vanished.date')}
            value={date}
            today={today}
            max={today}
            width={190}
            disabled={disabled}
            onChange={(day) => { onAnswer({ vanished: { date: day, every, except: exceptionsOf(question) } }); }}
          />
        )}
      </Box>
      <VanishedTable question={question} disabled={disabled} onChange={(id, fate) => { onAnswer(withFate(question, id, fate)); }} />
    </Box>
  );
}
