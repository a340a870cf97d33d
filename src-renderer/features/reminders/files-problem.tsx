import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { IssueOutcome } from '#shared/contract/schemas/dunning';
import { useEngineCommand } from '../../data/hooks';
import { useProblemToast } from '../../ui/use-problem-toast';

interface FilesProblemProps {
  readonly outcome: IssueOutcome;
  /** The names of the files, in the order of the letters. */
  readonly onWritten: (files: readonly string[]) => void;
}

/** The letters are issued and kept, but the folder did not take them: they can be put there once it does. */
export function FilesProblem({ outcome, onWritten }: FilesProblemProps) {
  const { t } = useTranslation('reminders');
  const problem = useProblemToast();
  const writing = useEngineCommand('dunning.writeAgain');
  if (outcome.filesProblem === null) return null;
  const write = (): void => {
    writing.mutateAsync({ date: outcome.date, documentIds: outcome.letters.map(({ documentId }) => documentId) }).then(({ files }) => { onWritten(files); }, problem);
  };
  return (
    <Box role="alert" sx={{ display: 'flex', alignItems: 'center', gap: 3, marginX: 6, marginBottom: 3, padding: 4, border: 1, borderColor: 'divider', borderRadius: 1, boxShadow: (theme) => `inset 3px 0 0 ${theme.palette.warning.main}` }}>
      <Box sx={{ flex: 1 }}>
        <Typography variant="h3" component="p">{t('filesProblem.title')}</Typography>
        <Typography variant="body2">{t('filesProblem.why')}</Typography>
      </Box>
      <Button variant="outlined" disabled={writing.isPending} onClick={write}>{t('filesProblem.write')}</Button>
    </Box>
  );
}
