import TextField from '@mui/material/TextField';
import { useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  /** Read once: give another `key` to show another value. */
  readonly initial: number;
  readonly error: string | null;
  readonly hiddenLabel?: boolean;
  /** NaN while what is typed is no whole number. */
  readonly onChange: (value: number) => void;
}

const WHOLE = /^[-\u2212]?\d{1,6}$/;

const parse = (text: string): number => (WHOLE.test(text.trim()) ? Number(text.trim().replace('\u2212', '-')) : Number.NaN);

/** A whole number typed freely: what is wrong is said, never corrected under the fingers. */
export function NumberField({ label, initial, error, hiddenLabel = false, onChange }: NumberFieldProps) {
  const [text, setText] = useState(Number.isNaN(initial) ? '' : String(initial));
  return (
    <TextField
      {...(hiddenLabel ? { hiddenLabel: true } : { label })}
      value={text}
      error={error !== null}
      helperText={error}
      onChange={(event) => {
        setText(event.target.value);
        onChange(parse(event.target.value));
      }}
      slotProps={{ htmlInput: { inputMode: 'numeric', 'aria-label': label, style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } } }}
      fullWidth
    />
  );
}
