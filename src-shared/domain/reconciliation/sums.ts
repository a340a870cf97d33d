import type { Cents } from '../money';
import { sumCents } from '../money';
import type { OpenInvoice } from './facts';

export interface InvoiceSum {
  readonly rule: 'wholeBalance' | 'monthSum' | 'oldestSum' | 'sum';
  readonly invoices: readonly OpenInvoice[];
}

/** How many invoices any sum is looked for among; 2^20 sums by halves of 2^10. */
const SEARCHED = 20;
/** How many ways of making one amount are kept. */
const KEPT = 4;

/**
 * The ways in which several invoices of one client make an amount, the most natural first: all of them, those of a month,
 * the oldest ones, any of the oldest twenty. More than one way: the amount alone does not tell.
 * @param invoices oldest first
 */
export function findSums(invoices: readonly OpenInvoice[], amountCents: Cents): InvoiceSum[] {
  const found: InvoiceSum[] = [];
  const keep = (rule: InvoiceSum['rule'], some: readonly OpenInvoice[]): void => {
    const ids = idsOf(some);
    if (some.length > 1 && found.length < KEPT && !found.some((sum) => idsOf(sum.invoices) === ids)) found.push({ rule, invoices: some });
  };
  if (total(invoices) === amountCents) keep('wholeBalance', invoices);
  for (const month of byMonth(invoices)) if (total(month) === amountCents) keep('monthSum', month);
  keep('oldestSum', oldestMaking(invoices, amountCents));
  for (const some of anyMaking(invoices.filter(({ openCents }) => openCents < amountCents).slice(0, SEARCHED), amountCents)) keep('sum', some);
  return found;
}

export const total = (invoices: readonly OpenInvoice[]): Cents => sumCents(invoices.map(({ openCents }) => openCents));

const idsOf = (invoices: readonly OpenInvoice[]): string => invoices.map(({ id }) => id).join();

function byMonth(invoices: readonly OpenInvoice[]): OpenInvoice[][] {
  const months = new Map<string, OpenInvoice[]>();
  for (const invoice of invoices) {
    const month = invoice.issueDate.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), invoice]);
  }
  return [...months.values()];
}

function oldestMaking(invoices: readonly OpenInvoice[], amountCents: Cents): readonly OpenInvoice[] {
  let sum = 0;
  for (const [index, { openCents }] of invoices.entries()) {
    sum += openCents;
    if (sum === amountCents) return invoices.slice(0, index + 1);
    if (sum > amountCents) break;
  }
  return [];
}

/** Meet in the middle: the sums of one half are looked up among those of the other. The fewest invoices first. */
function anyMaking(invoices: readonly OpenInvoice[], amountCents: Cents): OpenInvoice[][] {
  const middle = Math.ceil(invoices.length / 2);
  const [left, right] = [invoices.slice(0, middle), invoices.slice(middle)];
  const rightBySum = new Map<Cents, number[]>();
  for (const [mask, sum] of subsetSums(right).entries()) {
    const masks = rightBySum.get(sum) ?? [];
    if (masks.length < KEPT) masks.push(mask);
    rightBySum.set(sum, masks);
  }
  const found: OpenInvoice[][] = [];
  for (const [mask, sum] of subsetSums(left).entries()) {
    for (const other of rightBySum.get(amountCents - sum) ?? []) found.push([...chosen(left, mask), ...chosen(right, other)]);
    if (found.length >= KEPT * KEPT) break;
  }
  return found.filter((some) => some.length > 1).sort((a, b) => a.length - b.length);
}

/** The sum of each subset, at the index whose bits say what is in it. */
function subsetSums(invoices: readonly OpenInvoice[]): Cents[] {
  let sums = [0];
  for (const { openCents } of invoices) sums = [...sums, ...sums.map((sum) => sum + openCents)];
  return sums;
}

const chosen = (invoices: readonly OpenInvoice[], mask: number): OpenInvoice[] => invoices.filter((_, bit) => (mask & (1 << bit)) !== 0);
