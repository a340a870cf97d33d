import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { OutputFolder } from '#shared/contract/bridge';
import { bridge } from '../../../data/bridge';
import { valueOf } from '../../../data/client';
import { useProblemToast } from '../../../ui/use-problem-toast';

interface FolderChoiceProps {
  /** null: that of the letters. */
  readonly folder: OutputFolder | null;
  readonly onChange: (folder: OutputFolder) => void;
}

/** Where the files go; the folder is chosen in the system's own dialog. */
export function FolderChoice({ folder, onChange }: FolderChoiceProps) {
  const { t } = useTranslation('reminders', { keyPrefix: 'outputs' });
  const problem = useProblemToast();
  const choose = async (): Promise<void> => {
    try {
      const chosen = valueOf(await bridge().shell.chooseOutputFolder());
      if (chosen !== null) onChange(chosen);
    } catch (refusal) {
      problem(refusal);
    }
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 4 }}>
      <Typography variant="body2" sx={{ flex: 1, minWidth: 0 }} noWrap>{folder === null ? t('folder.run') : t('folder.chosen', { name: folder.name })}</Typography>
      <Button size="small" onClick={() => { void choose(); }}>{t('folder.choose')}</Button>
    </Box>
  );
}
