import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputFolder } from '#shared/contract/bridge';
import { errorText } from '../../../i18n/errors';
import { ErrorState } from '../../../ui/error-state';
import { ProgressStrip } from '../../../ui/progress-strip';
import { FolderChoice } from './folder-choice';
import type { OfferedKind, OutputChoices, OutputScope } from './kinds';
import { OutputOptions } from './output-options';
import { OutputResult } from './output-result';
import { useOutputs } from './use-outputs';

interface OutputDialogProps {
  readonly kind: OfferedKind;
  readonly scope: OutputScope;
  readonly onClose: () => void;
}

/** How to make one kind of output and where, then what was made. */
export function OutputDialog({ kind, scope, onClose }: OutputDialogProps) {
  const { t } = useTranslation('reminders', { keyPrefix: 'outputs' });
  const { t: tUi } = useTranslation('ui');
  const [choices, setChoices] = useState<OutputChoices>({ everyLetter: scope.everyLetter });
  const [folder, setFolder] = useState<OutputFolder | null>(null);
  const { make, outcome, error, running, progress, cancel } = useOutputs(scope);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    make(kind, choices, folder);
  };
  return (
    <Dialog open onClose={running ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby="output-title">
      <DialogTitle id="output-title">{t(`kind.${kind}`)}</DialogTitle>
      <form onSubmit={submit} noValidate>
        <DialogContent>
          {outcome === null ? (
            <Stack spacing={5}>
              <Typography sx={{ color: 'text.secondary' }}>{t(`hint.${kind}`)}</Typography>
              <OutputOptions kind={kind} choices={choices} onChange={setChoices} />
              <FolderChoice folder={folder} onChange={setFolder} />
              {running && <ProgressStrip label={t('running')} progress={progress} onCancel={cancel} />}
              {error !== null && <ErrorState {...errorText(error)} />}
            </Stack>
          ) : (
            <OutputResult outcome={outcome} />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={running} autoFocus={outcome !== null}>{outcome === null ? tUi('cancel') : tUi('close')}</Button>
          {outcome === null && <Button type="submit" variant="contained" disabled={running} autoFocus>{t(`make.${kind}`)}</Button>}
        </DialogActions>
      </form>
    </Dialog>
  );
}
