import ExpandMoreRounded from '@mui/icons-material/ExpandMoreRounded';
import ButtonBase from '@mui/material/ButtonBase';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type ReactElement, useState } from 'react';
import type { Option } from './fields';

export interface FilterChoiceProps<V extends string | number> {
  /** What is being chosen, for a screen reader: 'Quels clients montrer'. */
  readonly label: string;
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
}

/** One word of a filter sentence that can be changed: Clients [en retard]. */
export function FilterChoice<V extends string | number>({ label, value, options, onChange }: FilterChoiceProps<V>): ReactElement {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const current = options.find((option) => option.value === value)?.label ?? '';
  const choose = (chosen: V): void => {
    setAnchor(null);
    onChange(chosen);
  };
  return (
    <>
      <ButtonBase
        aria-label={`${label}\u00a0: ${current}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ font: 'inherit', fontWeight: 600, color: 'primary.main', px: 2, py: '3px', gap: '2px', borderRadius: '6px', border: 1, borderColor: 'divider', bgcolor: 'background.paper' }}
      >
        {current}
        <ExpandMoreRounded sx={{ fontSize: 16 }} />
      </ButtonBase>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {options.map((option) => (
          <MenuItem key={option.value} selected={option.value === value} onClick={() => choose(option.value)}>
            {option.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
