import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientDuplicates } from '#shared/contract/schemas/duplicates';
import { DuplicatePairView } from './duplicate-pair';
import { MergesList } from './merges-list';
import { useMergeCommands } from './use-merge-commands';

interface DuplicatesDialogProps extends ClientDuplicates {
  readonly onClose: () => void;
}

/** The pairs one under the other, each to be merged or told apart; then what was merged, to be parted again. */
export function DuplicatesDialog({ pairs, merges, onClose }: DuplicatesDialogProps): ReactElement {
  const { t } = useTranslation('clients');
  const { t: tUi } = useTranslation('ui');
  const commands = useMergeCommands();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="duplicates-title">
      <DialogTitle id="duplicates-title">{t('duplicates.title')}</DialogTitle>
      <DialogContent tabIndex={0} role="region" aria-labelledby="duplicates-title" sx={{ display: 'grid', gap: 5, alignContent: 'start' }}>
        <Typography color="textSecondary">{pairs.length === 0 ? t('duplicates.none') : t('duplicates.hint')}</Typography>
        {pairs.map((pair) => <DuplicatePairView key={`${pair.first.id} ${pair.second.id}`} pair={pair} commands={commands} />)}
        {merges.length > 0 && <MergesList merges={merges} commands={commands} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{tUi('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
