import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { PrimaryAction } from './primary-action';

interface SaveBarProps {
  readonly dirty: boolean;
  /** What saving would do, in place of what has been done. */
  readonly note?: string | undefined;
  readonly valid: boolean;
  readonly saving: boolean;
  readonly onSave: () => void;
  readonly onReset: () => void;
}

/** At the foot of a form that was changed: what can be done of it. */
export function SaveBar({ dirty, note, valid, saving, onSave, onReset }: SaveBarProps) {
  const { t } = useTranslation('ui');
  return (
    <Box
      sx={{
        position: 'sticky',
        bottom: -20,
        zIndex: 1,
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        paddingY: 3,
        marginTop: 5,
        borderTop: 1,
        borderColor: 'divider',
        backgroundColor: 'background.default',
      }}
    >
      <Typography variant="body2" role="status" sx={{ flex: 1, color: 'text.secondary' }}>{dirty ? (note ?? t('form.dirty')) : ''}</Typography>
      {dirty && <Button onClick={onReset} disabled={saving}>{t('form.undo')}</Button>}
      <PrimaryAction label={t('form.save')} shortcut="Ctrl+S" onClick={onSave} disabled={!dirty || !valid || saving} />
    </Box>
  );
}
