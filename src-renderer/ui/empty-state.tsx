import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';

export interface StateAction {
  readonly label: string;
  readonly onClick: () => void;
}

export interface EmptyStateProps {
  readonly sentence: string;
  readonly action?: StateAction | undefined;
  readonly icon?: ReactNode;
}

/** Nothing to show: one sentence, one action. */
export function EmptyState({ sentence, action, icon }: EmptyStateProps): ReactElement {
  return (
    <Stack spacing={4} sx={{ flex: 1, alignItems: 'center', justifyContent: 'center', p: 10, textAlign: 'center', color: 'text.secondary' }}>
      {icon}
      <Typography sx={{ maxWidth: 440, textWrap: 'balance' }}>{sentence}</Typography>
      {action === undefined ? null : (
        <Button variant="outlined" onClick={action.onClick}>
          {action.label}
        </Button>
      )}
    </Stack>
  );
}
