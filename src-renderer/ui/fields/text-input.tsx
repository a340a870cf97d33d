import TextField from '@mui/material/TextField';
import type { ReactElement, ReactNode } from 'react';

export interface FieldProps {
  readonly label: string;
  /** What is wrong, in a sentence; it replaces the help. */
  readonly error?: string | undefined;
  readonly help?: ReactNode;
  readonly disabled?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly required?: boolean | undefined;
  readonly fullWidth?: boolean | undefined;
  readonly width?: number | string | undefined;
  readonly onBlur?: (() => void) | undefined;
}

export interface TextInputProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly multiline?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  /** Figures: at the right, as in a column. */
  readonly figures?: boolean | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'number' | undefined;
}

export function TextInput(props: TextInputProps): ReactElement {
  const { label, value, onChange, error, help, width, maxLength, fullWidth = true, multiline = false, figures = false, ...rest } = props;
  return (
    <TextField
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={error !== undefined}
      helperText={error ?? help}
      fullWidth={fullWidth && width === undefined}
      multiline={multiline}
      {...(multiline ? { minRows: 2, maxRows: 6 } : {})}
      slotProps={{ htmlInput: { maxLength, ...(figures ? { inputMode: 'decimal', style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } } : {}) } }}
      sx={{ width }}
      {...defined(rest)}
    />
  );
}

type Rest = Pick<TextInputProps, 'disabled' | 'autoFocus' | 'required' | 'onBlur' | 'placeholder' | 'type'>;

/** MUI takes an absent property, not an undefined one. */
function defined({ disabled = false, autoFocus = false, required = false, placeholder = '', type = 'text', onBlur = () => undefined }: Rest) {
  return { disabled, autoFocus, required, placeholder, type, onBlur };
}
