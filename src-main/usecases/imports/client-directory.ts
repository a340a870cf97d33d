import { foldText } from '#shared/domain/folding';
import type { ClientRecord } from '#shared/domain/imports/records';
import type { PaymentTerms } from '#shared/domain/payment-terms';
import type { ImportStore, StoredClient } from '../ports/import-store';

export interface Resolution {
  readonly id: number;
  readonly change: 'created' | 'updated' | 'none';
  /** The books' name of a client that the file calls otherwise under the same code; null when they agree. */
  readonly otherName: string | null;
}

type KnownClient = Pick<StoredClient, 'id' | 'code' | 'name' | 'terms'>;

const DETAILS = ['siren', 'address1', 'address2', 'postcode', 'city', 'country', 'email', 'phone'] as const;

/** The clients of the books by the names that files give them: by code, else by folded name. */
export class ClientDirectory {
  private readonly byCode = new Map<string, KnownClient>();
  private readonly byName = new Map<string, KnownClient>();
  private readonly byId = new Map<number, KnownClient>();
  /** Clients that a client list has spoken for. */
  private readonly spokenFor = new Set<number>();

  constructor(
    private readonly store: ImportStore,
    private readonly batchId: number,
  ) {
    for (const client of store.clients()) this.learn(client, client.nameKey);
  }

  termsOf(id: number): PaymentTerms | null {
    return this.byId.get(id)?.terms ?? null;
  }

  describe(id: number): { code: string; name: string } {
    const { code, name } = this.byId.get(id) ?? { code: '', name: '' };
    return { code, name };
  }

  /**
   * The client of the books that the record names, made when there is none. A client list speaks for the client: its
   * fields replace the known ones ('replace'); any other file only fills what is empty ('complete'), and so does the list
   * itself when it comes to the same client again: else its two lines would replace each other at each import.
   */
  resolve(record: ClientRecord, mode: 'replace' | 'complete'): Resolution {
    const known = this.find(record);
    const id = known?.id ?? this.create(record);
    const speaks = mode === 'replace' && !this.spokenFor.has(id);
    if (speaks) this.spokenFor.add(id);
    if (known === undefined) return { id, change: 'created', otherName: null };
    const otherName = !speaks && namesDiffer(known, record) ? known.name : null;
    return { id, change: this.refresh(known, record, speaks ? 'replace' : 'complete') ? 'updated' : 'none', otherName };
  }

  /** Finds without making: by code, by name, and by a code column that really holds names. */
  private find(record: ClientRecord): KnownClient | undefined {
    if (record.code !== '') {
      const byCode = this.byCode.get(record.code);
      if (byCode !== undefined) return byCode;
      return record.name === '' ? this.byName.get(foldText(record.code)) : undefined;
    }
    return this.byName.get(foldText(record.name));
  }

  private create(record: ClientRecord): number {
    const code = record.code === '' ? this.freeCode(record.name) : record.code;
    const client = { ...record, code, name: record.name === '' ? code : record.name };
    const nameKey = foldText(client.name);
    const id = this.store.insertClient(this.batchId, client, nameKey);
    this.learn({ id, code, name: client.name, terms: null }, nameKey);
    return id;
  }

  private refresh(known: KnownClient, record: ClientRecord, mode: 'replace' | 'complete'): boolean {
    const nameIsOnlyCode = known.name === known.code;
    const takesName = record.name !== '' && record.name !== known.name && (mode === 'replace' || nameIsOnlyCode);
    if (!takesName && DETAILS.every((field) => record[field] === '')) return false;
    const current = this.store.clientFields(known.id);
    const next = { ...current, name: takesName ? record.name : current.name };
    for (const field of DETAILS) {
      if (record[field] !== '' && (mode === 'replace' || current[field] === '')) next[field] = record[field];
    }
    if (next.name === current.name && DETAILS.every((field) => next[field] === current[field])) return false;
    this.store.updateClient(this.batchId, known.id, next);
    this.learn({ ...known, name: next.name }, foldText(next.name));
    return true;
  }

  private learn(client: KnownClient, nameKey: string): void {
    this.byCode.set(client.code, client);
    this.byId.set(client.id, client);
    if (!this.byName.has(nameKey)) this.byName.set(nameKey, client);
  }

  /** A code made of the name, for files that give none. */
  private freeCode(name: string): string {
    const stem = foldText(name).replaceAll(' ', '').toUpperCase().slice(0, 12) || 'CLIENT';
    for (let i = 1; ; i++) {
      const code = i === 1 ? stem : `${stem}-${String(i)}`;
      if (!this.byCode.has(code)) return code;
    }
  }
}

/** Two names under one code: another spelling of one client, or two clients taken for one. */
function namesDiffer(known: KnownClient, record: ClientRecord): boolean {
  return record.name !== '' && known.name !== known.code && foldText(known.name) !== foldText(record.name);
}
