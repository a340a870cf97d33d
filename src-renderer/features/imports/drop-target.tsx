import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';

interface DropTargetProps {
  /** Beside a history: less room. */
  readonly compact: boolean;
}

/** Where files are wanted. The whole window takes drops: this only says so; the chooser is the page's action. */
export function DropTarget({ compact }: DropTargetProps) {
  const { t } = useTranslation('imports');
  return (
    <Box
      sx={{
        border: '1.5px dashed',
        borderColor: 'divider',
        borderRadius: 1,
        backgroundColor: 'background.paper',
        paddingX: 6,
        paddingY: compact ? 6 : 14,
        display: 'grid',
        justifyItems: 'center',
        textAlign: 'center',
        gap: 2,
      }}
    >
      <UploadFileOutlined sx={{ fontSize: 36, color: 'primary.main' }} aria-hidden />
      <Typography variant="h2">{t('drop.title')}</Typography>
      <Typography color="textSecondary" sx={{ maxWidth: 560, textWrap: 'balance' }}>{t('drop.sentence')}</Typography>
      <Typography variant="caption" color="textSecondary">{t('drop.private')}</Typography>
    </Box>
  );
}
