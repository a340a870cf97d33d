import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { ReactElement } from 'react';

export interface SegmentedProps<V extends string> {
  /** What is chosen, for who hears the page. */
  readonly label: string;
  /** null: none is made yet. */
  readonly value: V | null;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
}

/** A few choices side by side, at most one of them made. */
export function Segmented<V extends string>({ label, value, options, onChange }: SegmentedProps<V>): ReactElement {
  const choose = (chosen: V | null): void => {
    if (chosen !== null) onChange(chosen);
  };
  return (
    <ToggleButtonGroup exclusive size="small" value={value} aria-label={label} onChange={(_event, chosen: V | null) => choose(chosen)} sx={{ bgcolor: 'background.paper' }}>
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          value={option.value}
          sx={{
            textTransform: 'none',
            fontSize: 13,
            px: 3,
            py: '3px',
            color: 'text.secondary',
            borderColor: 'divider',
            '&.Mui-selected, &.Mui-selected:hover': { color: 'primary.main', bgcolor: 'background.selected' },
          }}
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
