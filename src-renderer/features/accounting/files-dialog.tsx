import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import Typography from '@mui/material/Typography';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputFolder } from '#shared/contract/bridge';
import { ACCOUNTING_FILES, type AccountingFile } from '#shared/contract/schemas/accounting';
import { formatLongDate, type IsoDate } from '#shared/domain/calendar';
import { bridge } from '../../data/bridge';
import { valueOf } from '../../data/client';
import { useEngineCommand } from '../../data/hooks';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import { useProblemToast } from '../../ui/use-problem-toast';

interface FilesDialogProps {
  readonly date: IsoDate;
  readonly onClose: () => void;
}

/** Which files of the list to make and where, then what was made. */
export function FilesDialog({ date, onClose }: FilesDialogProps): ReactElement {
  const { t } = useTranslation('accounting', { keyPrefix: 'files' });
  const { t: tUi } = useTranslation('ui');
  const problem = useProblemToast();
  const [kinds, setKinds] = useState<ReadonlySet<AccountingFile>>(new Set(['xlsx', 'entries']));
  const [folder, setFolder] = useState<OutputFolder | null>(null);
  const { mutate: make, data: made, error, isPending } = useEngineCommand('accounting.files');
  const choose = async (): Promise<void> => {
    const chosen = valueOf(await bridge().shell.chooseOutputFolder());
    if (chosen !== null) setFolder(chosen);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    make({ date, kinds: ACCOUNTING_FILES.filter((kind) => kinds.has(kind)), folder: folder?.token ?? null });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="files-title">
      <DialogTitle id="files-title">{t('title', { date: formatLongDate(date) })}</DialogTitle>
      <form onSubmit={submit} noValidate>
        <DialogContent>
          {made === undefined ? (
            <>
              <FormGroup>
                {ACCOUNTING_FILES.map((kind, i) => (
                  <FormControlLabel key={kind} label={t(`kind.${kind}`)} control={<Checkbox autoFocus={i === 0} checked={kinds.has(kind)} onChange={(event) => setKinds((previous) => toggled(previous, kind, event.target.checked))} />} />
                ))}
              </FormGroup>
              <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, mt: 4 }}>
                <Typography variant="body2" sx={{ flex: 1, minWidth: 0 }} noWrap>{folder === null ? t('own') : t('chosen', { name: folder.name })}</Typography>
                <Button size="small" onClick={() => void choose().catch(problem)}>{t('choose')}</Button>
              </Box>
              {error !== null && <ErrorState {...errorText(error)} />}
            </>
          ) : (
            <>
              <Typography role="status" sx={{ mb: 2 }}>{t('done', { count: made.files.length })}</Typography>
              {made.files.map(({ name }, i) => (
                <Box key={name}><Button size="small" onClick={() => void bridge().shell.openOutput(i).then(valueOf).catch(problem)}>{name}</Button></Box>
              ))}
            </>
          )}
        </DialogContent>
        <DialogActions>
          <Button key={made === undefined ? 'cancel' : 'close'} onClick={onClose} autoFocus={made !== undefined}>{made === undefined ? tUi('cancel') : tUi('close')}</Button>
          {made === undefined && <Button type="submit" variant="contained" disabled={isPending || kinds.size === 0}>{t('make')}</Button>}
        </DialogActions>
      </form>
    </Dialog>
  );
}

function toggled<T>(set: ReadonlySet<T>, item: T, wanted: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (wanted) next.add(item);
  else next.delete(item);
  return next;
}
