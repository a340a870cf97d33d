import { type Cents, sumCents } from '../money';
import type { DoubtfulLine } from './doubtful';

/** What a list comes to, for one client or for all. */
export interface DoubtfulTotals {
  readonly openCents: Cents;
  readonly creditedCents: Cents;
  readonly exposedCents: Cents;
  /** Of the lines whose VAT is known. */
  readonly vatCents: Cents;
  readonly baseCents: Cents;
  readonly allowanceCents: Cents;
  /** At the last closing before. */
  readonly beforeCents: Cents;
  /** What the allowance grows by; negative: what comes back. */
  readonly changeCents: Cents;
}

export function doubtfulTotals(lines: readonly DoubtfulLine[], beforeCents: Cents): DoubtfulTotals {
  const sum = (of: (line: DoubtfulLine) => Cents): Cents => sumCents(lines.map(of));
  const allowanceCents = sum((line) => line.allowanceCents);
  return {
    openCents: sum((line) => line.openCents),
    creditedCents: sum((line) => line.creditedCents),
    exposedCents: sum((line) => line.exposedCents),
    vatCents: sum((line) => line.vatCents ?? 0),
    baseCents: sum((line) => line.baseCents),
    allowanceCents,
    beforeCents,
    changeCents: allowanceCents - beforeCents,
  };
}
