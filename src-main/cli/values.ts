import { RefusalError } from '#shared/contract/result';
import { isIsoDate, type IsoDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';
import { UsageError } from './arguments';

/** "12.34", "-5" or "12,3" as cents, digit by digit. */
export function centsOf(text: string, option: string): Cents {
  const parts = /^(-?)(\d{1,11})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  if (parts === null) throw new UsageError(`--${option} : « ${text} » n’est pas un montant (exemple : 12.34).`);
  const [, sign = '', euros = '0', decimals = ''] = parts;
  const cents = Number(euros) * 100 + Number(decimals.padEnd(2, '0'));
  return sign === '-' ? -cents : cents;
}

/** "25", "5,5" or "5.50" percent as hundredths of a percent, 100 at most. */
export function bpsOf(text: string, option: string): number {
  const bps = centsOf(text, option);
  if (bps < 0 || bps > 10_000) throw new UsageError(`--${option} : « ${text} » n’est pas un taux de 0 à 100.`);
  return bps;
}

/** Like centsOf. @throws RefusalError 'amountNotPositive' */
export function positiveCentsOf(text: string, option: string): Cents {
  const cents = centsOf(text, option);
  if (cents <= 0) throw new RefusalError('amountNotPositive');
  return cents;
}

export function dateOf(text: string, option: string): IsoDate {
  if (!isIsoDate(text)) throw new UsageError(`--${option} : « ${text} » n’est pas une date (exemple : 2026-11-21).`);
  return text;
}

export function idOf(text: string, option: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new UsageError(`--${option} : « ${text} » n’est pas un numéro.`);
  return Number(text);
}

/** "FA2026-12=12.34" -> the invoice's number and cents; without an amount, null: all that is open. */
export function targetOf(text: string, option: string): { number: string; cents: Cents | null } {
  const at = text.lastIndexOf('=');
  if (at === -1) return { number: text, cents: null };
  const cents = centsOf(text.slice(at + 1), option);
  if (cents <= 0) throw new UsageError(`--${option} : le montant affecté doit être positif.`);
  return { number: text.slice(0, at), cents };
}
