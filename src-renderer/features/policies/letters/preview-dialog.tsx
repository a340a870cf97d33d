import ArrowBackRounded from '@mui/icons-material/ArrowBackRounded';
import ArrowForwardRounded from '@mui/icons-material/ArrowForwardRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InputOf } from '#shared/contract/operations';
import { TEMPLATE_KEYS } from '#shared/domain/letters/template-keys';
import { useEngineQuery } from '../../../data/hooks';
import { errorText } from '../../../i18n/errors';
import { ErrorState } from '../../../ui/error-state';
import { LetterPaper } from '../../../ui/letter/letter-paper';
import { PageSkeleton } from '../../../ui/skeletons';
import { useClientSearch } from '../../../data/client-search';
import { type ChosenClient, ClientChoice } from '../../../ui/fields/client-choice';
import { useShortcut } from '../../../ui/use-shortcut';
import { type LetterKind, letterTitle } from './letter-name';

interface PreviewDialogProps {
  readonly letter: LetterKind;
  readonly source: InputOf<'templates.preview'>['source'];
  /** Goes to another letter; none where one file is looked at. */
  readonly onChange?: (letter: LetterKind) => void;
  readonly onClose: () => void;
}

/** A template with the data of a client, as its letter would be written; the arrows go from letter to letter. */
export function PreviewDialog({ letter: { key, language }, source, onChange, onClose }: PreviewDialogProps) {
  const { t } = useTranslation('templates');
  const [client, setClient] = useState<ChosenClient | null>(null);
  const search = useClientSearch();
  const preview = useEngineQuery('templates.preview', { key, language, source, clientId: client?.id ?? null }, { keepPrevious: true });
  const position = TEMPLATE_KEYS.indexOf(key);
  const go = (step: number): void => {
    const next = TEMPLATE_KEYS[position + step];
    if (next !== undefined) onChange?.({ key: next, language });
  };
  useShortcut('Alt+ArrowLeft', () => { go(-1); }, { inDialog: true });
  useShortcut('Alt+ArrowRight', () => { go(1); }, { inDialog: true });
  const { data, error } = preview;
  return (
    <Dialog open onClose={onClose} maxWidth={false} aria-labelledby="template-preview-title" slotProps={{ paper: { sx: { '&:focus-visible': { outline: 'none' }, width: 860, height: '94vh', maxHeight: '94vh' } } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, paddingX: 5, paddingY: 2, borderBottom: 1, borderColor: 'divider' }}>
        <Typography id="template-preview-title" variant="h2" noWrap sx={{ flex: 1 }}>{letterTitle({ key, language })}</Typography>
        <ClientChoice label={t('preview.client')} client={client ?? data?.client ?? null} {...search} onChoose={setClient} width={280} />
        {onChange !== undefined && (
          <>
            <IconButton size="small" aria-label={t('preview.previous')} aria-keyshortcuts="Alt+ArrowLeft" disabled={position <= 0} onClick={() => { go(-1); }}><ArrowBackRounded fontSize="small" /></IconButton>
            <IconButton size="small" aria-label={t('preview.next')} aria-keyshortcuts="Alt+ArrowRight" disabled={position >= TEMPLATE_KEYS.length - 1} onClick={() => { go(1); }}><ArrowForwardRounded fontSize="small" /></IconButton>
          </>
        )}
        <Button size="small" onClick={onClose}>{t('close')}</Button>
      </Box>
      <Box tabIndex={0} role="region" aria-label={t('preview.paper')} sx={{ flex: 1, overflow: 'auto', backgroundColor: 'background.sunken', padding: 6 }}>
        {error !== null && <ErrorState {...errorText(error)} />}
        {error === null && (data === undefined ? <PageSkeleton /> : <LetterPaper letter={data.letter} />)}
      </Box>
      <Typography variant="body2" color="textSecondary" role="status" sx={{ paddingX: 5, paddingY: 2, borderTop: 1, borderColor: 'divider' }}>{data === undefined ? '' : t(`preview.example.${data.example}`)}</Typography>
    </Dialog>
  );
}
