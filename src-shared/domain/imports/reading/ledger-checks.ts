import { cellText, isBlank, type Row } from '#shared/domain/imports/cells';
import { fold } from '#shared/domain/imports/fold';
import type { AmountReader } from '#shared/domain/imports/reading/cell-readers';
import { LedgerAmounts } from '#shared/domain/imports/reading/ledger-amounts';
import { NO_CLIENT } from '#shared/domain/imports/reading/clients';
import type { TableReading } from '#shared/domain/imports/reading/table-reading';
import type { Cents } from '#shared/domain/money';

const TOTAL = /^(?:sous |grand )?tota(?:l|ux)\b|\btota(?:l|ux)$|^(?:solde|cumul)\b/;
const OF_ALL = /\bgenera(?:l|ux)\b|\bgrand\b|\bensemble\b|\bglobal\b/;
const CARRIED = /\breport(?:er)?\b/;

/** Compares the lines with the totals and running balances that the extract states. */
export class LedgerChecks {
  readonly #reading: TableReading;
  readonly #amounts: LedgerAmounts;
  readonly #running: AmountReader;
  #allCents: Cents = 0;
  #clientCents: Cents = 0;
  /** What the next running balance should be; null until the first of a client is known, and once it has been wrong. */
  #expected: Cents | null = 0;

  constructor(reading: TableReading) {
    this.#reading = reading;
    this.#amounts = new LedgerAmounts(reading);
    this.#running = reading.amount('runningBalance');
  }

  begin(client: number): void {
    this.#clientCents = 0;
    this.#expected = client === NO_CLIENT ? null : 0;
  }

  add(row: Row, index: number, signed: Cents): void {
    this.#allCents += signed;
    this.#clientCents += signed;
    if (this.#expected === null) return;
    this.#expected += signed;
    const stated = this.running(row);
    // extracts of several accounts may let the balance run from one to the next
    if (stated === null || stated === this.#expected || stated === this.#allCents) return;
    this.#reading.warn(index, 'runningBalanceDisagrees', 'runningBalance');
    this.#expected = null;
  }

  running(row: Row): Cents | null {
    const cents = this.#running.read(row);
    return cents !== null && Number.isFinite(cents) ? cents : null;
  }

  /** True when the row is a total, which is then compared. @param client the one whose lines came last */
  checkTotal(row: Row, index: number, client: number): boolean {
    const words = row.filter((cell) => typeof cell === 'string' && /\p{L}/u.test(cell)).map((cell) => fold(cellText(cell)));
    if (!words.some((text) => TOTAL.test(text)) || words.some((text) => CARRIED.test(text))) return false;
    this.#reading.rows++;
    const stated = this.#amounts.quiet(row) ?? this.running(row);
    const whole = words.some((text) => OF_ALL.test(text)) || client === NO_CLIENT;
    const expected = whole ? this.#allCents : this.#clientCents;
    // without a word for it, the last total may be that of all
    if (stated !== null && stated !== expected && stated !== this.#allCents) this.#reading.warn(index, 'totalDisagrees', null, cellText(row.find((cell) => !isBlank(cell))));
    return true;
  }
}
