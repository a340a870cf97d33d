import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { PrimaryAction } from '../../ui/primary-action';

interface SaveBarProps {
  readonly dirty: boolean;
  readonly valid: boolean;
  readonly saving: boolean;
  readonly onSave: () => void;
  readonly onReset: () => void;
}

/** At the foot of a form that was changed: what can be done of it. */
export function SaveBar({ dirty, valid, saving, onSave, onReset }: SaveBarProps) {
  const { t } = useTranslation('settings');
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
      <Typography variant="body2" role="status" sx={{ flex: 1, color: 'text.secondary' }}>{dirty ? t('dirty') : ''}</Typography>
      {dirty && <Button onClick={onReset} disabled={saving}>{t('undo')}</Button>}
      <PrimaryAction label={t('save')} shortcut="Ctrl+S" onClick={onSave} disabled={!dirty || !valid || saving} />
    </Box>
  );
}
