import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useEngineQuery } from '../../../data/hooks';
import { errorText } from '../../../i18n/errors';
import { ErrorState } from '../../../ui/error-state';
import { ListSkeleton } from '../../../ui/skeletons';

/** What a letter was made from, as it was frozen with it. */
export function SourceDialog({ documentId, onClose }: { readonly documentId: number; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation('correspondence');
  const { t: tUi } = useTranslation('ui');
  const { data, error } = useEngineQuery('letters.source', { documentId });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="source-title">
      <DialogTitle id="source-title">{t('source.title')}</DialogTitle>
      <DialogContent>
        {error !== null ? <ErrorState {...errorText(error)} /> : data === undefined ? <ListSkeleton /> : (
          <>
            <Typography sx={{ color: 'text.secondary', mb: 3, overflowWrap: 'anywhere' }}>{t('source.hint', { hash: data.sha256 })}</Typography>
            <Box component="pre" tabIndex={0} aria-label={t('source.title')} sx={{ m: 0, p: 4, maxHeight: 420, overflow: 'auto', fontSize: 12, lineHeight: 1.5, bgcolor: 'background.default', border: 1, borderColor: 'divider', borderRadius: 1 }}>
              {pretty(data.data)}
            </Box>
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>{tUi('close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function pretty(json: string): string {
  const value: unknown = JSON.parse(json);
  return JSON.stringify(value, null, 2);
}
