import { foldText } from '#shared/domain/folding';
import { inPart, namesIt, type Traces } from '#shared/domain/privacy/traces';
import type { NewIdentity } from '#main/usecases/ports/personal-data';
import { clientKeys } from '../repositories/client-keys';
import type { Connection } from '../connection';
import type { Erased } from './personal-table';
import { renamed } from './rename-json';
import type { RowIds } from './rows-of-client';
import { ruleOf } from './tables';

export interface Erasing {
  readonly traces: Traces;
  readonly identity: NewIdentity;
}

type Value = string | number | null | Buffer;
type Row = Readonly<Record<string, Value>>;

/** Takes out of a client's rows all that names it, as the rule of each table says. */
export function eraseRows(connection: Connection, rows: RowIds, erasing: Erasing): void {
  const kept = [...rows].filter(([table]) => ruleOf(table).removed !== true);
  for (const [table, ids] of kept) eraseTable(connection, table, ids, erasing);
  for (const [table, ids] of rows) {
    if (ruleOf(table).removed === true) connection.prepare(`DELETE FROM "${table}" WHERE rowid IN (SELECT value FROM json_each(?))`).run(JSON.stringify(ids));
  }
}

function eraseTable(connection: Connection, table: string, ids: readonly number[], erasing: Erasing): void {
  const fates = Object.entries(ruleOf(table).erased);
  if (fates.length === 0) return;
  const select = connection.prepare<[number], Row>(`SELECT ${fates.map(([column]) => `"${column}"`).join(', ')} FROM "${table}" WHERE rowid = ?`);
  const update = connection.prepare(`UPDATE "${table}" SET ${fates.map(([column]) => `"${column}" = ?`).join(', ')} WHERE rowid = ?`);
  for (const id of ids) {
    const row = select.get(id) ?? {};
    update.run(...fates.map(([column, fate]) => newValue(fate, row[column] ?? null, id, erasing)), id);
  }
}

/** A row of a client as JSON keeps it: the same columns, the same rules. */
export function eraseKeptRow(table: string, row: Readonly<Record<string, unknown>>, id: number, erasing: Erasing): Record<string, unknown> {
  const { erased } = ruleOf(table);
  return Object.fromEntries(Object.entries(row).map(([column, value]) => {
    const fate = erased[column];
    return [column, fate === undefined ? value : newValue(fate, typeof value === 'string' || typeof value === 'number' ? value : null, id, erasing)];
  }));
}

function newValue(fate: Erased, value: Value, id: number, { traces, identity }: Erasing): Value {
  switch (fate) {
    case 'empty':
      return '';
    case 'emptyBytes':
      return Buffer.alloc(0);
    case 'newName':
      return identity.name;
    case 'newCode':
      return identity.code;
    case 'newNameKey':
      return foldText(identity.name);
    case 'newSearchText':
      return clientKeys({ ...identity, city: '', email: '' }).searchText;
    case 'neutralNumber':
      return typeof value === 'string' && namesIt(value, inPart(traces)) ? `${identity.code}-${String(id)}` : value;
    case 'neutralFileName':
      return `document-${String(id)}${typeof value === 'string' ? (/\.[A-Za-z0-9]{1,8}$/.exec(value)?.[0] ?? '') : ''}`;
    case 'uniqueKey':
      return `anonymise ${String(id)}`;
    case 'erasedWords':
      return 'Contenu effacé';
    case 'renamedJson':
      return typeof value === 'string' ? renamed(value, traces, identity) : value;
  }
}
