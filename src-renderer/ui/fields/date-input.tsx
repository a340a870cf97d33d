import CalendarTodayRounded from '@mui/icons-material/CalendarTodayRounded';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, formatShortDate, type IsoDate } from '#shared/domain/calendar';
import { parseTypedDate } from './parse-date';
import type { FieldProps } from './text-input';

export interface DateInputProps extends FieldProps {
  readonly value: IsoDate;
  readonly onChange: (value: IsoDate) => void;
  /** Gives its year to a date typed without one. */
  readonly today: IsoDate;
  readonly max?: IsoDate | undefined;
  readonly min?: IsoDate | undefined;
  readonly hideLabel?: boolean | undefined;
}

/** A date typed as '21/11/2026', '21/11' or '211126', moved a day by the arrows, or picked in the calendar. */
export function DateInput(props: DateInputProps): ReactElement {
  const { label, value, onChange, today, max, min, error, help, width, fullWidth = true, hideLabel = false, disabled = false, autoFocus = false, required = false } = props;
  const { t } = useTranslation('ui');
  const [draft, setDraft] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const typed = draft === null ? null : parseTypedDate(draft, today);
  const problem = draft === null ? undefined : typed === null ? t('badDate') : max !== undefined && typed > max ? t('dateTooLate', { date: formatShortDate(max) }) : min !== undefined && typed < min ? t('dateTooEarly', { date: formatShortDate(min) }) : undefined;

  const accept = (date: IsoDate): void => {
    setDraft(null);
    if (date !== value && (max === undefined || date <= max) && (min === undefined || date >= min)) onChange(date);
  };
  const leave = (): void => {
    if (typed !== null && problem === undefined) accept(typed);
    props.onBlur?.();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') return leave();
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      return setDraft(null);
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const from = typed ?? value;
    accept(addDays(from, event.key === 'ArrowUp' ? 1 : -1));
  };

  return (
    <Box sx={{ position: 'relative', width: width ?? (fullWidth ? '100%' : 'auto') }}>
      <TextField
        label={hideLabel ? undefined : label}
        value={draft ?? formatShortDate(value)}
        onChange={(event) => setDraft(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={leave}
        onKeyDown={onKeyDown}
        error={problem !== undefined || error !== undefined}
        helperText={problem ?? error ?? help}
        disabled={disabled}
        autoFocus={autoFocus}
        required={required}
        fullWidth
        slotProps={{
          htmlInput: { inputMode: 'numeric', autoComplete: 'off', maxLength: 10, ...(hideLabel ? { 'aria-label': label } : {}) },
          input: {
            endAdornment: (
              <InputAdornment position="end">
                <IconButton size="small" edge="end" disabled={disabled} aria-label={t('calendar')} onClick={() => picker.current?.showPicker()}>
                  <CalendarTodayRounded sx={{ fontSize: 16 }} />
                </IconButton>
              </InputAdornment>
            ),
          },
        }}
      />
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden
        value={value}
        max={max}
        min={min}
        onChange={(event) => (event.target.value === '' ? undefined : accept(event.target.value))}
        style={{ position: 'absolute', right: 0, bottom: 0, width: 1, height: 1, opacity: 0, pointerEvents: 'none', border: 0, padding: 0 }}
      />
    </Box>
  );
}
