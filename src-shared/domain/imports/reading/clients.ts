import { type Cell, cellText, type Row } from '#shared/domain/imports/cells';
import { isSiren } from '#shared/domain/identifiers';
import type { ImportField } from '#shared/domain/imports/fields';
import { fold } from '#shared/domain/imports/fold';
import type { GroupClient } from '#shared/domain/imports/group-rows';
import { Pieces } from '#shared/domain/imports/reading/blocks';
import type { AmountReader, TextReader } from '#shared/domain/imports/reading/cell-readers';
import type { TableReading } from '#shared/domain/imports/reading/table-reading';
import type { ClientRecord } from '#shared/domain/imports/records';
import { sirenOf } from '#shared/domain/imports/siren';

export const NO_CLIENT = -1;

/** The clients a file names, each once by code and name. */
export class FileClients {
  readonly #records: ClientRecord[] = [];
  readonly #pieces = new Pieces(this.#records);
  readonly #reading: TableReading;
  readonly #code: TextReader;
  readonly #name: TextReader;
  readonly #details: Readonly<Record<Exclude<keyof ClientRecord, 'code' | 'name' | 'nobody' | 'creditLimitCents'>, TextReader>>;
  readonly #creditLimit: AmountReader;
  readonly #byKey = new Map<string, number>();
  readonly #byCode = new Map<string, number>();
  /** The last client met under each first cell, as it stands in the file: most rows end there. */
  #group = NO_CLIENT;
  readonly #lastMet = new Map<Cell, { readonly name: Cell; readonly index: number }>();

  constructor(reading: TableReading) {
    const text = (field: ImportField) => reading.text(field);
    this.#reading = reading;
    this.#code = text('clientCode');
    this.#name = text('clientName');
    this.#details = {
      siren: text('siren'),
      address1: text('address1'),
      address2: text('address2'),
      postcode: text('postcode'),
      city: text('city'),
      country: text('country'),
      email: text('email'),
      phone: text('phone'),
      salesperson: text('salesperson'),
    };
    this.#creditLimit = reading.amount('creditLimit');
  }

  /** The client of the group that is open, NO_CLIENT when none is. */
  get current(): number {
    return this.#group;
  }

  /** The rows that name no client are this one's, until the next group. @param row may hold more of it than its name */
  openGroup(client: GroupClient, row: Row, rowIndex: number): void {
    this.#group = this.#known({ ...this.record(row), ...client }, rowIndex);
  }

  /** @returns the index of a client known by its code or name only */
  named(client: GroupClient): number {
    return this.#known({ ...this.record([]), ...client }, this.#reading.plan.headerIndex);
  }

  /** @returns the index of the row's client, or of its group's; NO_CLIENT when there is none */
  of(row: Row, rowIndex: number): number {
    const name = this.#name.cell(row);
    const key = this.#code.mapped ? this.#code.cell(row) : name;
    const met = this.#lastMet.get(key);
    if (met?.name === name && met.index !== NO_CLIENT) return met.index;
    const index = this.#find(row, rowIndex);
    if (index === NO_CLIENT) return this.#group;
    this.#lastMet.set(key, { name, index });
    return index;
  }

  /** The first client of its code, which the books will hold as one with it, whatever the names: itself, mostly. */
  sameAs(index: number): number {
    return this.#byCode.get(this.#records[index]?.code ?? '') ?? index;
  }

  /** The clients met since it was last asked. */
  take(): ClientRecord[] {
    return this.#pieces.take();
  }

  /** True when the next client met would be new. */
  knows(row: Row): boolean {
    return this.#byKey.has(this.#key(row));
  }

  #find(row: Row, rowIndex: number): number {
    if (this.#code.read(row) === '' && this.#name.read(row) === '') return NO_CLIENT;
    const known = this.#byKey.get(this.#key(row));
    if (known !== undefined) return known;
    this.#warnOfCreditLimit(row, rowIndex);
    return this.#known(this.record(row), rowIndex);
  }

  #known(record: ClientRecord, rowIndex: number): number {
    const key = keyOf(record.code, record.name);
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const index = this.#records.push(record) - 1;
    this.#byKey.set(key, index);
    if (record.code !== '' && !this.#byCode.has(record.code)) this.#byCode.set(record.code, index);
    this.#warnOfSiren(index, rowIndex);
    return index;
  }

  /** The client as the row has it. */
  record(row: Row): ClientRecord {
    const details = this.#details;
    return {
      code: this.#code.read(row),
      name: this.#name.read(row),
      siren: sirenOf(details.siren.read(row)),
      address1: details.address1.read(row),
      address2: details.address2.read(row),
      postcode: postcode(details.postcode.cell(row)),
      city: details.city.read(row),
      country: details.country.read(row),
      email: details.email.read(row),
      phone: details.phone.read(row),
      salesperson: details.salesperson.read(row),
      ...creditLimit(this.#creditLimit.read(row)),
    };
  }

  #key(row: Row): string {
    return keyOf(this.#code.read(row), this.#name.read(row));
  }

  #warnOfCreditLimit(row: Row, rowIndex: number): void {
    const cents = this.#creditLimit.read(row);
    if (cents !== null && !Number.isFinite(cents)) this.#reading.warn(rowIndex, 'creditLimitUnreadable', 'creditLimit');
  }

  #warnOfSiren(index: number, rowIndex: number): void {
    const siren = this.#records[index]?.siren ?? '';
    if (siren !== '' && !isSiren(siren)) this.#reading.warn(rowIndex, 'sirenInvalid', 'siren');
  }
}

function keyOf(code: string, name: string): string {
  return `${code}\u0000${fold(name)}`;
}

/** Programs write 0 for a client without a limit. */
function creditLimit(cents: number | null): Pick<ClientRecord, 'creditLimitCents'> {
  return cents !== null && Number.isFinite(cents) && cents > 0 ? { creditLimitCents: cents } : {};
}

/** A spreadsheet that took "06000" for a number has lost its zero. */
function postcode(cell: Cell): string {
  const text = cellText(cell);
  return typeof cell === 'number' && /^\d{4}$/.test(text) ? `0${text}` : text;
}
