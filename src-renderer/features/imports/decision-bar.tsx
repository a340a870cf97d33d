import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '#shared/contract/schemas/import';
import { PrimaryAction } from '../../ui/primary-action';
import { outcomesOf, sumCounts } from './summary';
import { usePhrase } from './use-phrase';

interface DecisionBarProps {
  readonly preview: ImportPreview;
  readonly onImport: (skipBadRows: boolean) => void;
  readonly onStop: () => void;
}

const SHORTCUT = 'Ctrl+Entrée';

/** Accept or leave, always in view, under what will change. */
export function DecisionBar({ preview, onImport, onStop }: DecisionBarProps) {
  const { t } = useTranslation('imports');
  const phrase = usePhrase();
  const outcomes = outcomesOf(preview.files);
  const what = phrase(sumCounts(outcomes.map((outcome) => outcome.created)), sumCounts(outcomes.map((outcome) => outcome.updated)));
  const { rejectedRows } = preview;
  const unanswered = preview.files.some(({ questions }) => questions.some(({ required, answered }) => required && !answered));
  const nothing = outcomes.length === 0 || preview.nothingNew;
  const sentence = outcomes.length === 0 ? t('decide.nothingUsable') : preview.nothingNew ? t('decide.nothingNew') : unanswered ? t('decide.unanswered') : rejectedRows > 0 ? t('decide.rejected') : t('decide.safe');
  return (
    <Box component="footer" sx={{ display: 'flex', alignItems: 'center', gap: 4, paddingX: 6, paddingY: 3, borderTop: 1, borderColor: 'divider', backgroundColor: 'background.paper' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {!nothing && <Typography sx={{ fontWeight: 600 }}>{what}</Typography>}
        <Typography variant={nothing ? 'body1' : 'body2'} color={nothing ? 'textPrimary' : 'textSecondary'}>{sentence}</Typography>
      </Box>
      {nothing ? (
        <PrimaryAction label={t('decide.close')} shortcut={SHORTCUT} onClick={onStop} />
      ) : (
        <>
          <Button onClick={onStop}>{t('decide.stop')}</Button>
          <PrimaryAction
            label={rejectedRows > 0 ? t('decide.importWithout', { count: rejectedRows }) : t('decide.import', { what })}
            shortcut={SHORTCUT}
            disabled={unanswered}
            onClick={() => { onImport(rejectedRows > 0); }}
          />
        </>
      )}
    </Box>
  );
}
