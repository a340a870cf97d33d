import type { Row } from '#shared/domain/imports/cells';
import type { AmountReader } from '#shared/domain/imports/reading/cell-readers';
import type { TableReading } from '#shared/domain/imports/reading/table-reading';
import type { InvoiceRecord } from '#shared/domain/imports/records';
import type { Cents } from '#shared/domain/money';

/** The highest rate of VAT in the European Union (Hungary), percent: what is above is no VAT. */
const HIGHEST_PERCENT = 27;
/** Lines rounded one by one. */
const ROUNDING: Cents = 100;

/** The columns in which a line of an invoice list tells its VAT, or its amount without it. */
export class VatColumns {
  readonly #net: AmountReader;
  readonly #vat: AmountReader;

  constructor(reading: TableReading) {
    this.#net = reading.amount('net');
    this.#vat = reading.amount('vat');
  }

  /** Nothing where the line does not tell, cannot be read, or contradicts its amount: VAT is never guessed. */
  read(row: Row, amountCents: Cents): Pick<InvoiceRecord, 'vatCents'> {
    const net = this.#net.read(row);
    const vat = this.#vat.read(row);
    const vatCents = vatWithin(amountCents, net === null ? null : Math.abs(net), vat === null ? null : Math.abs(vat));
    return vatCents === null ? {} : { vatCents };
  }
}

/** VAT within an amount, all positive; null when what is stated does not make one. */
export function vatWithin(amountCents: Cents, net: Cents | null, vat: Cents | null): Cents | null {
  const stated = vat ?? (net === null ? null : amountCents - net);
  if (stated === null || !Number.isFinite(stated) || stated < 0) return null;
  const without = amountCents - stated;
  if (without < 0 || (net !== null && net !== without)) return null;
  return stated * 100 <= without * HIGHEST_PERCENT + ROUNDING * 100 ? stated : null;
}
