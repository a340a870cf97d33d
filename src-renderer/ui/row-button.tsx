import Button from '@mui/material/Button';
import type { MouseEvent, ReactElement } from 'react';
import { useRowTabIndex } from './grid/row-active';

interface RowButtonProps {
  readonly label: string;
  /** What it says to who does not see its row. */
  readonly named?: string;
  readonly onClick: () => void;
}

/** What can be done with a row, in the row: it takes the tab of its row and does not open it. */
export function RowButton({ label, named, onClick }: RowButtonProps): ReactElement {
  const tabIndex = useRowTabIndex();
  const click = (event: MouseEvent): void => {
    event.stopPropagation();
    onClick();
  };
  return (
    <Button {...(named === undefined ? {} : { 'aria-label': named })} size="small" tabIndex={tabIndex} onClick={click} onDoubleClick={(event) => event.stopPropagation()} sx={{ minHeight: 24, minWidth: 0, p: 0, mr: 4, fontWeight: 400 }}>
      {label}
    </Button>
  );
}
