import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedDossierLetter } from '#shared/contract/schemas/dossier-letter';
import { openDocument, saveDocument } from '../../../data/documents';
import { useProblemToast } from '../../../ui/use-problem-toast';
import { useToast } from '../../../ui/toast';
import { useMadeFile } from './use-made-file';

interface IssuedLetterActionsProps {
  readonly letter: IssuedDossierLetter;
  /** The PDF is what was asked for. */
  readonly pdfFirst?: boolean;
  readonly onClose: () => void;
}

/** What to do with a letter once it is in the dossier: open it in Word, keep a copy or its PDF where the user chooses. */
export function IssuedLetterActions({ letter: { documentId, reference }, pdfFirst = false, onClose }: IssuedLetterActionsProps): ReactElement {
  const { t } = useTranslation('letters');
  const problem = useProblemToast();
  const { show } = useToast();
  const saveMade = useMadeFile();
  const save = async (): Promise<void> => {
    if (await saveDocument(documentId)) show({ text: t('saved') });
  };
  const copy = { label: t('save'), onClick: () => void save().catch(problem) };
  const pdf = { label: t('savePdf'), onClick: () => void saveMade({ kind: 'letterPdf', documentId }) };
  const [second, first] = pdfFirst ? [copy, pdf] : [pdf, copy];
  return (
    <>
      <Typography role="status" sx={{ flex: 1 }}>{t('issued', { reference })}</Typography>
      <Button onClick={onClose}>{t('close')}</Button>
      <Button variant="outlined" onClick={() => void openDocument(documentId).catch(problem)}>{t('open')}</Button>
      <Button variant="outlined" onClick={second.onClick}>{second.label}</Button>
      <Button variant="contained" autoFocus onClick={first.onClick}>{first.label}</Button>
    </>
  );
}
