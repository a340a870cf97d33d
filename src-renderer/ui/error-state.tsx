import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import type { StateAction } from './empty-state';

export interface ErrorStateProps {
  readonly title: string;
  readonly why: string;
  readonly todo: string;
  readonly action?: StateAction | undefined;
}

/** What happened, why, what to do, and the button that does it. Spread `errorText(error)` into it. */
export function ErrorState({ title, why, todo, action }: ErrorStateProps): ReactElement {
  return (
    <Stack role="alert" spacing={2} sx={{ alignItems: 'flex-start', maxWidth: 560, m: 8, p: 5, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
      <Typography variant="h2">{title}</Typography>
      <Typography sx={{ color: 'text.secondary' }}>{why}</Typography>
      <Typography>{todo}</Typography>
      {action === undefined ? null : (
        <Button variant="outlined" onClick={action.onClick} sx={{ mt: 2 }}>
          {action.label}
        </Button>
      )}
    </Stack>
  );
}
