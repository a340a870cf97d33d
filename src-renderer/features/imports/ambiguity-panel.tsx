import HelpOutlineRounded from '@mui/icons-material/HelpOutlineRounded';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ImportMapping } from '#shared/contract/schemas/import';
import type { AmbiguityQuestion } from '#shared/contract/schemas/import-questions';
import { formatLongDate } from '#shared/domain/calendar';
import { formatEuros } from '#shared/domain/money';
import { Segmented } from '../../ui/segmented';

interface AmbiguityPanelProps {
  readonly question: AmbiguityQuestion;
  readonly disabled: boolean;
  /** The part of the mapping that the answer is. */
  readonly onChoose: (choice: Pick<ImportMapping, 'dateFormat' | 'decimal'>) => void;
}

/** Both readings of one cell of the file: none is chosen before the user says which. */
export function AmbiguityPanel({ question, disabled, onChoose }: AmbiguityPanelProps) {
  const { t } = useTranslation('imports');
  const { column, value } = question;
  const choices = choicesOf(question);
  const [first, second] = choices;
  const why =
    question.about === 'dateOrder'
      ? t('ambiguity.dateWhy', { column, value, dayFirst: first.label, monthFirst: second.label })
      : t('ambiguity.decimalWhy', { column, value, comma: first.label, point: second.label });
  return (
    <Box component="section" aria-label={t(`ambiguity.${question.about}`)} aria-busy={disabled} sx={{ display: 'grid', gap: 3, padding: 4, border: 1, borderColor: 'divider', borderRadius: 1, backgroundColor: 'background.paper' }}>
      <Box sx={{ display: 'flex', gap: 3 }}>
        <HelpOutlineRounded aria-hidden sx={{ color: 'warning.main', fontSize: 20 }} />
        <div>
          <Typography variant="h2">{t(`ambiguity.${question.about}`)}</Typography>
          <Typography variant="body2" color="textSecondary">{why}</Typography>
        </div>
      </Box>
      <Box component="fieldset" disabled={disabled} sx={{ border: 0, margin: 0, padding: 0 }}>
        <Segmented
          label={t('ambiguity.choiceLabel')}
          value={null}
          options={choices.map(({ value: id, label }) => ({ value: id, label }))}
          onChange={(chosen: string) => { onChoose((chosen === first.value ? first : second).choice); }}
        />
      </Box>
    </Box>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly choice: Pick<ImportMapping, 'dateFormat' | 'decimal'>;
}

function choicesOf(question: AmbiguityQuestion): readonly [Choice, Choice] {
  if (question.about === 'dateOrder') {
    return [
      { value: 'dayFirst', label: formatLongDate(question.dayFirst), choice: { dateFormat: 'dd/MM/yyyy' } },
      { value: 'monthFirst', label: formatLongDate(question.monthFirst), choice: { dateFormat: 'MM/dd/yyyy' } },
    ];
  }
  return [
    { value: 'comma', label: formatEuros(question.commaCents), choice: { decimal: ',' } },
    { value: 'point', label: formatEuros(question.pointCents), choice: { decimal: '.' } },
  ];
}
