import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LETTER_LANGUAGES, type LetterLanguage, TEMPLATE_KEYS, type TemplateKey } from '#shared/domain/letters/template-keys';
import { LETTER_NAMES } from '#shared/domain/letters/letter-names';
import { SelectInput } from '../../../ui/fields';
import type { LetterKind } from './letter-name';

interface WhichLetterDialogProps {
  readonly fileName: string;
  readonly language: LetterLanguage;
  readonly onChoose: (letter: LetterKind) => void;
  readonly onClose: () => void;
}

/** A file was dropped and neither the place nor its name says which letter it is for. */
export function WhichLetterDialog({ fileName, language, onChoose, onClose }: WhichLetterDialogProps) {
  const { t } = useTranslation('templates');
  const [key, setKey] = useState<TemplateKey>('relance-1');
  const [spoken, setSpoken] = useState(language);
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="which-title">
      <DialogTitle id="which-title">{t('which.title', { name: fileName })}</DialogTitle>
      <DialogContent>
        <Stack spacing={4} sx={{ paddingTop: 2 }}>
          <SelectInput label={t('which.letter')} value={key} options={TEMPLATE_KEYS.map((value) => ({ value, label: LETTER_NAMES[value] }))} onChange={setKey} autoFocus />
          <SelectInput label={t('language')} value={spoken} options={LETTER_LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))} onChange={setSpoken} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button variant="contained" onClick={() => { onChoose({ key, language: spoken }); }}>{t('which.check')}</Button>
      </DialogActions>
    </Dialog>
  );
}
