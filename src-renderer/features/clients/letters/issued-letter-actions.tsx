import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedDossierLetter } from '#shared/contract/schemas/dossier-letter';
import { openDocument, saveDocument } from '../../../data/documents';
import { useProblemToast } from '../../../ui/use-problem-toast';
import { useToast } from '../../../ui/toast';

/** What to do with a letter once it is in the dossier: open it in Word, keep a copy where the user chooses. */
export function IssuedLetterActions({ letter: { documentId, reference }, onClose }: { readonly letter: IssuedDossierLetter; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation('letters');
  const problem = useProblemToast();
  const { show } = useToast();
  const save = async (): Promise<void> => {
    if (await saveDocument(documentId)) show({ text: t('saved') });
  };
  return (
    <>
      <Typography role="status" sx={{ flex: 1 }}>{t('issued', { reference })}</Typography>
      <Button onClick={onClose}>{t('close')}</Button>
      <Button variant="outlined" onClick={() => void openDocument(documentId).catch(problem)}>{t('open')}</Button>
      <Button variant="contained" autoFocus onClick={() => void save().catch(problem)}>{t('save')}</Button>
    </>
  );
}
