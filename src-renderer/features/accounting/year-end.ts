/** '12-31' -> '31/12'. */
export const yearEndText = (monthAndDay: string): string => `${monthAndDay.slice(3)}/${monthAndDay.slice(0, 2)}`;

/** '31/12', '31 12' -> '12-31'; null for what is no day of a month. */
export function typedYearEnd(text: string): string | null {
  const [, day, month] = /^\s*(\d{1,2})[/. -](\d{1,2})\s*$/.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1];
  return days === undefined || Number(day) < 1 || Number(day) > days ? null : `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
