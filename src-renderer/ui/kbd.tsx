import Box from '@mui/material/Box';
import type { ReactElement } from 'react';

/** A button makes what follows its label as large as an icon; a key stays as it is printed. */
export const KEY_IN_BUTTON = { '& .MuiButton-endIcon > *:nth-of-type(1)': { fontSize: 11 } } as const;

/** A key as printed on it; `onAction` when it sits on the primary button. */
export function Kbd({ keys, onAction = false }: { readonly keys: string; readonly onAction?: boolean }): ReactElement {
  return (
    <Box
      component="kbd"
      aria-hidden
      sx={{
        font: 'inherit',
        fontSize: 11,
        fontWeight: 400,
        lineHeight: '16px',
        px: 1,
        borderRadius: '4px',
        border: '1px solid',
        whiteSpace: 'nowrap',
        ...(onAction ? { borderColor: 'currentColor' } : { borderColor: 'divider', color: 'text.secondary', backgroundColor: 'background.paper' }),
      }}
    >
      {keys}
    </Box>
  );
}
