import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { Kbd, KEY_IN_BUTTON } from './kbd';
import { useShortcut } from './use-shortcut';

export interface PrimaryActionProps {
  readonly label: string;
  /** As shown to the user: 'Ctrl+Entrée'. It works anywhere in the page. */
  readonly shortcut?: string | undefined;
  readonly onClick: () => void;
  readonly disabled?: boolean | undefined;
}

/** The one action of a page, with its key shown. */
export function PrimaryAction({ label, shortcut, onClick, disabled = false }: PrimaryActionProps): ReactElement {
  useShortcut(shortcut, onClick, { enabled: !disabled });
  return (
    <Button
      variant="contained"
      onClick={onClick}
      disabled={disabled}
      aria-keyshortcuts={shortcut?.replace('Ctrl', 'Control').replace('Entrée', 'Enter').replace('Maj', 'Shift')}
      endIcon={shortcut === undefined ? undefined : <Kbd keys={shortcut} onAction />}
      sx={KEY_IN_BUTTON}
    >
      {label}
    </Button>
  );
}
