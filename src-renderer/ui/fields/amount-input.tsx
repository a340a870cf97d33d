import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Cents, formatAmount } from '#shared/domain/money';
import { parseAmount } from './parse-amount';
import type { FieldProps } from './text-input';

export interface AmountInputProps extends FieldProps {
  /** null: nothing, or nothing readable yet. */
  readonly value: Cents | null;
  readonly onChange: (value: Cents | null) => void;
  /** For a field inside a table, whose header is its label. */
  readonly hideLabel?: boolean | undefined;
}

const shown = (value: Cents | null): string => (value === null ? '' : formatAmount(value));

/** An amount typed with a comma or a dot; cents in, cents out. */
export function AmountInput(props: AmountInputProps): ReactElement {
  const { label, value, onChange, error, help, width, fullWidth = true, hideLabel = false, disabled = false, autoFocus = false, required = false, onBlur } = props;
  const { t } = useTranslation('ui');
  /** What is being typed; null when the field shows its value. */
  const [draft, setDraft] = useState<string | null>(null);
  const unreadable = draft !== null && draft.trim() !== '' && parseAmount(draft) === null;
  const type = (text: string): void => {
    setDraft(text);
    onChange(text.trim() === '' ? null : parseAmount(text));
  };
  const leave = (): void => {
    if (!unreadable) setDraft(null);
    onBlur?.();
  };
  const problem = unreadable ? t('badAmount') : error;
  return (
    <TextField
      label={hideLabel ? undefined : label}
      value={draft ?? shown(value)}
      onChange={(event) => type(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={leave}
      error={problem !== undefined}
      helperText={problem ?? help}
      disabled={disabled}
      autoFocus={autoFocus}
      required={required}
      fullWidth={fullWidth && width === undefined}
      sx={{ width }}
      slotProps={{
        htmlInput: { inputMode: 'decimal', autoComplete: 'off', style: { textAlign: 'right' }, ...(hideLabel ? { 'aria-label': label } : {}) },
        input: { endAdornment: <InputAdornment position="end">€</InputAdornment> },
      }}
    />
  );
}
