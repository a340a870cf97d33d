import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ReactElement } from 'react';
import type { FieldProps } from './text-input';

export interface Option<V extends string | number> {
  readonly value: V;
  readonly label: string;
}

export interface SelectInputProps<V extends string | number> extends FieldProps {
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
  readonly hideLabel?: boolean | undefined;
}

export function SelectInput<V extends string | number>(props: SelectInputProps<V>): ReactElement {
  const { label, value, options, onChange, error, help, width, fullWidth = true, hideLabel = false, disabled = false, autoFocus = false, required = false } = props;
  const choose = (chosen: string): void => {
    const option = options.find((candidate) => String(candidate.value) === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <TextField
      select
      label={hideLabel ? undefined : label}
      value={String(value)}
      onChange={(event) => choose(event.target.value)}
      error={error !== undefined}
      helperText={error ?? help}
      disabled={disabled}
      autoFocus={autoFocus}
      required={required}
      fullWidth={fullWidth && width === undefined}
      sx={{ width }}
      slotProps={hideLabel ? { select: { SelectDisplayProps: { 'aria-label': label } } } : {}}
    >
      {options.map((option) => (
        <MenuItem key={option.value} value={String(option.value)}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
