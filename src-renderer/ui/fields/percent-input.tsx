import { type ReactElement, useState } from 'react';
import { parseAmount } from './parse-amount';
import { type FieldProps, TextInput } from './text-input';

/** '12,40' from 1240 hundredths of a percent; '' for none. */
export const percentText = (rateBps: number | null): string =>
  rateBps === null ? '' : `${String(Math.floor(rateBps / 100))},${String(rateBps % 100).padStart(2, '0')}`;

/** @returns hundredths of a percent, null for an empty text, NaN for what is no rate from 0 to 100 */
export function parsePercent(text: string): number | null {
  const plain = text.replace('%', '').trim();
  if (plain === '') return null;
  const rateBps = parseAmount(plain);
  return rateBps === null || rateBps < 0 || rateBps > 10_000 ? Number.NaN : rateBps;
}

interface PercentInputProps extends FieldProps {
  /** Read once: hundredths of a percent. */
  readonly initial: number | null;
  /** What to say of a text that is no rate. */
  readonly wrong: string;
  /** null when emptied; NaN while what is typed is no rate. */
  readonly onChange: (rateBps: number | null) => void;
}

/** A rate typed with a comma or a dot. */
export function PercentInput({ initial, wrong, onChange, ...field }: PercentInputProps): ReactElement {
  const [text, setText] = useState(percentText(initial));
  return (
    <TextInput
      {...field}
      value={text}
      maxLength={10}
      figures
      error={Number.isNaN(parsePercent(text)) ? wrong : field.error}
      onChange={(next) => {
        setText(next);
        onChange(parsePercent(next));
      }}
    />
  );
}
