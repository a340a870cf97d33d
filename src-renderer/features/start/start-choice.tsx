import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';

export interface StartChoiceProps {
  readonly Icon: SvgIconComponent;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onClick: () => void;
  readonly disabled: boolean;
  /** The one most people want: it is also where files are dropped. */
  readonly primary?: boolean;
}

export function StartChoice({ Icon, title, text, action, onClick, disabled, primary = false }: StartChoiceProps): ReactElement {
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        gap: 2,
        p: primary ? '23px' : '24px',
        borderRadius: '8px',
        border: primary ? '2px dashed' : '1px solid',
        borderColor: primary ? 'primary.main' : 'divider',
        bgcolor: 'background.paper',
      }}
    >
      <Icon sx={{ fontSize: 28, color: primary ? 'primary.main' : 'text.secondary' }} />
      <Typography variant="h2" sx={{ mt: 2 }}>
        {title}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', flex: 1 }}>
        {text}
      </Typography>
      <Button variant={primary ? 'contained' : 'outlined'} onClick={onClick} disabled={disabled} sx={{ alignSelf: 'flex-start', mt: 4 }}>
        {action}
      </Button>
    </Box>
  );
}
