import SearchRounded from '@mui/icons-material/SearchRounded';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { type ReactElement, useRef } from 'react';
import { Kbd } from './kbd';
import { useShortcut } from './use-shortcut';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly width?: number;
}

/** Narrows the list under it; Ctrl+F goes there, Escape empties it. */
export function SearchField({ label, value, onChange, width = 260 }: SearchFieldProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  useShortcut('Ctrl+F', () => input.current?.select());
  return (
    <TextField
      inputRef={input}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => (event.key === 'Escape' && value !== '' ? onChange('') : undefined)}
      sx={{ width }}
      slotProps={{
        htmlInput: { 'aria-label': label, maxLength: 100, spellCheck: false },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchRounded sx={{ fontSize: 18 }} />
            </InputAdornment>
          ),
          endAdornment: <Kbd keys="Ctrl+F" />,
        },
      }}
    />
  );
}
