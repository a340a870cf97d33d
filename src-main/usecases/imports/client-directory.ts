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

const DETAILS = ['siren', 'address1', 'address2', 'postcode', 'city', 'country', 'email', 'phone', 'salesperson'] as const;

/**
 * How a file names its clients: a client list speaks for them and its fields replace the known ones ('replace'); a file that
 * only names them fills what is empty ('complete'); so does one whose SIREN are those of legal persons ('identified').
 */
export type NamingMode = 'replace' | 'complete' | 'identified';

/** The clients of the books by the names that files give them: by code, else by folded name. */
export class ClientDirectory {
  private readonly byCode = new Map<string, KnownClient>();
  private readonly byName = new Map<string, KnownClient>();
  private readonly byId = new Map<number, KnownClient>();
  /** Clients that were merged, by the code and the name that files may still give them. */
  private readonly aliases = new Map<string, number>();
  /** Clients that a client list has spoken for. */
  private readonly spokenFor = new Set<number>();
  /** null for a SIREN that several clients have. */
  private readonly bySiren = new Map<string, KnownClient | null>();

  constructor(
    private readonly store: ImportStore,
    private readonly batchId: number,
  ) {
    for (const client of store.clients()) {
      this.learn(client, client.nameKey);
      this.learnSiren(client.siren, client);
    }
    for (const { clientId, code, nameKey } of store.clientAliases()) {
      this.aliases.set(codeAlias(code), clientId);
      this.aliases.set(nameAlias(nameKey), clientId);
    }
  }

  termsOf(id: number): PaymentTerms | null {
    return this.byId.get(id)?.terms ?? null;
  }

  describe(id: number): { code: string; name: string } {
    const { code, name } = this.byId.get(id) ?? { code: '', name: '' };
    return { code, name };
  }

  /**
   * The client of the books that the record names, made when there is none. A client list that comes to the same client
   * again only fills what is empty: else its two lines would replace each other at each import.
   */
  resolve(record: ClientRecord, mode: NamingMode): Resolution {
    const known = (mode === 'identified' ? this.findBySiren(record) : undefined) ?? this.find(record);
    const merged = known === undefined ? this.findMerged(record) : undefined;
    // what a file says of a client that was merged only completes the one that stayed, whatever it is called there
    if (merged !== undefined) return { id: merged.id, change: this.refresh(merged, { ...record, name: '' }, 'complete') ? 'updated' : 'none', otherName: null };
    const id = known?.id ?? this.create(record);
    const speaks = mode === 'replace' && !this.spokenFor.has(id);
    if (speaks) this.spokenFor.add(id);
    if (known === undefined) return { id, change: 'created', otherName: null };
    const otherName = !speaks && mode !== 'identified' && namesDiffer(known, record) ? known.name : null;
    return { id: known.id, change: this.refresh(known, record, speaks ? 'replace' : 'complete') ? 'updated' : 'none', otherName };
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

  /** Only where it decides: a SIREN that one client has, whatever its name. */
  private findBySiren({ code, siren }: ClientRecord): KnownClient | undefined {
    return code === '' && siren !== '' ? (this.bySiren.get(siren) ?? undefined) : undefined;
  }

  /** The client that the record means when it names one that was merged. */
  private findMerged({ code, name }: ClientRecord): KnownClient | undefined {
    if (this.aliases.size === 0) return undefined;
    const byName = name === '' ? code : code === '' ? name : null;
    const id = this.aliases.get(codeAlias(code)) ?? (byName === null ? undefined : this.aliases.get(nameAlias(foldText(byName))));
    return id === undefined ? undefined : this.byId.get(id);
  }

  private create(record: ClientRecord): number {
    const code = record.code === '' ? this.freeCode(record.name) : record.code;
    const client = { ...record, code, name: record.name === '' ? code : record.name };
    const nameKey = foldText(client.name);
    const id = this.store.insertClient(this.batchId, client, nameKey);
    const learnt = { id, code, name: client.name, terms: null };
    this.learn(learnt, nameKey);
    this.learnSiren(client.siren, learnt);
    return id;
  }

  private refresh(known: KnownClient, record: ClientRecord, mode: NamingMode): boolean {
    const nameIsOnlyCode = known.name === known.code;
    // a code in place of a name tells no name
    const saysName = record.name !== '' && record.name !== known.code;
    const takesName = saysName && record.name !== known.name && (mode === 'replace' || nameIsOnlyCode);
    if (!takesName && record.creditLimitCents === undefined && DETAILS.every((field) => record[field] === '')) return false;
    const current = this.store.clientFields(known.id);
    const next = { ...current, name: takesName ? record.name : current.name };
    if (mode === 'replace' || current.creditLimitCents === null) next.creditLimitCents = record.creditLimitCents ?? current.creditLimitCents;
    for (const field of DETAILS) {
      if (record[field] !== '' && (mode === 'replace' || current[field] === '')) next[field] = record[field];
    }
    if (next.name === current.name && next.creditLimitCents === current.creditLimitCents && DETAILS.every((field) => next[field] === current[field])) return false;
    this.store.updateClient(this.batchId, known.id, next);
    if (current.siren === '') this.learnSiren(next.siren, known);
    this.learn({ ...known, name: next.name }, foldText(next.name));
    return true;
  }

  private learn(client: KnownClient, nameKey: string): void {
    this.byCode.set(client.code, client);
    this.byId.set(client.id, client);
    if (!this.byName.has(nameKey)) this.byName.set(nameKey, client);
  }

  private learnSiren(siren: string, client: KnownClient): void {
    if (siren !== '') this.bySiren.set(siren, this.bySiren.has(siren) && this.bySiren.get(siren)?.id !== client.id ? null : client);
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

const codeAlias = (code: string): string => `code ${code}`;
const nameAlias = (nameKey: string): string => `name ${nameKey}`;

/** Two names under one code: another spelling of one client, or two clients taken for one. */
function namesDiffer(known: KnownClient, record: ClientRecord): boolean {
  return record.name !== '' && known.name !== known.code && foldText(known.name) !== foldText(record.name);
}
