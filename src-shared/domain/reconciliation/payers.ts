import { foldText } from '../folding';
import { editDistance } from '../imports/spelling';
import type { EntryToMatch, KnownClient, KnownPayer } from './facts';
import { reason, type MatchReason } from './suggestion';

/** Words that say what kind of a person bears a name, and those that banks put before it. */
const EMPTY_WORDS = new Set(
  ('sarl sas sasu sa eurl sci scop scp snc selarl selas scm gie ei eirl earl gaec sca scs association assoc asso ets etablissement etablissements ste societe cie compagnie ' +
    'monsieur madame mademoiselle m mme mlle mr ou et de du des la le les l d vir virement virt sepa recu inst instantane emis prlv prelevement cheque chq remise fr france')
    .split(' '),
);
/** A word that more clients bear tells none of them. */
const COMMON_AT = 200;
const SHORTEST_TELLING = 4;
/** Banks cut names; from this many letters on, the beginning is the name. */
const CUT_NAME = 10;

export const PAYER_STRENGTHS = ['iban', 'known', 'equal', 'close', 'inLabel'] as const;
export type PayerStrength = (typeof PAYER_STRENGTHS)[number];

export interface Payer {
  readonly clientId: number;
  readonly strength: PayerStrength;
  readonly because: MatchReason;
}

/** Words of a name that tell it from others. */
export function nameWords(folded: string): string[] {
  return folded.split(' ').filter((word) => word !== '' && !EMPTY_WORDS.has(word));
}

interface NamedClient extends KnownClient {
  readonly words: readonly string[];
}

/** Who pays, as far as names and accounts tell. */
export class PayerIndex {
  readonly #byWord = new Map<string, NamedClient[]>();
  readonly #byStart = new Map<string, NamedClient[]>();
  readonly #byIban = new Map<string, Set<number>>();
  readonly #byPayerKey = new Map<string, Set<number>>();

  constructor(clients: readonly KnownClient[], payers: readonly KnownPayer[]) {
    for (const client of clients) {
      const named = { ...client, words: nameWords(client.nameKey) };
      for (const word of new Set(named.words)) push(this.#byWord, word, named);
      push(this.#byStart, startOf(named.words), named);
    }
    for (const { clientId, iban, payerKey } of payers) {
      if (iban !== '') add(this.#byIban, iban, clientId);
      if (payerKey !== '') add(this.#byPayerKey, payerKey, clientId);
    }
  }

  /** Each client that may have paid the entry, by the surest sign of it. */
  of(entry: Pick<EntryToMatch, 'counterpartyIban' | 'counterpartyName' | 'label'>): Map<number, Payer> {
    const found = new Map<number, Payer>();
    const note = (clientId: number, strength: PayerStrength, because: MatchReason): void => {
      if (!found.has(clientId)) found.set(clientId, { clientId, strength, because });
    };
    const payerKey = foldText(entry.counterpartyName);
    for (const id of this.#byIban.get(entry.counterpartyIban) ?? []) note(id, 'iban', reason('ibanKnown', entry.counterpartyIban));
    for (const id of this.#byPayerKey.get(payerKey) ?? []) note(id, 'known', reason('payerKnown', entry.counterpartyName));
    const words = nameWords(payerKey);
    for (const client of this.#likely(words)) {
      const strength = compareNames(words, client.words);
      if (strength !== null) note(client.id, strength, reason(strength === 'equal' ? 'nameEqual' : strength === 'close' ? 'nameClose' : 'nameInLabel', entry.counterpartyName));
    }
    const labelWords = nameWords(foldText(entry.label));
    for (const client of this.#sharing(labelWords)) {
      if (standsIn(client.words, new Set(labelWords))) note(client.id, 'inLabel', reason('nameInLabel'));
    }
    return found;
  }

  #sharing(words: readonly string[]): Set<NamedClient> {
    const lists = words.map((word) => this.#byWord.get(word) ?? []).filter((clients) => clients.length <= COMMON_AT);
    return new Set(lists.flat());
  }

  #likely(words: readonly string[]): Set<NamedClient> {
    const start = this.#byStart.get(startOf(words)) ?? [];
    return new Set([...this.#sharing(words), ...(start.length <= COMMON_AT && words.length > 0 ? start : [])]);
  }
}

const startOf = (words: readonly string[]): string => words.join('').slice(0, 3);

function compareNames(payer: readonly string[], client: readonly string[]): PayerStrength | null {
  if (payer.length === 0 || client.length === 0) return null;
  if ([...payer].sort().join(' ') === [...client].sort().join(' ')) return 'equal';
  const [written, known] = [payer.join(''), client.join('')];
  if (written === known) return 'equal';
  const tolerated = Math.min(written.length, known.length) < 6 ? 0 : Math.min(written.length, known.length) < 10 ? 1 : 2;
  if (tolerated > 0 && editDistance(written, known, tolerated) <= tolerated) return 'close';
  const [shorter, longer] = written.length < known.length ? [written, known] : [known, written];
  if (shorter.length >= CUT_NAME && longer.startsWith(shorter)) return 'close';
  const [fewer, more] = payer.length < client.length ? [payer, client] : [client, payer];
  if (fewer.length >= 2 && fewer.every((word) => more.includes(word)) && fewer.join('').length >= 8) return 'close';
  return standsIn(client, new Set(payer)) ? 'inLabel' : null;
}

/** All the words of the name, one of them long enough not to be there by chance. */
function standsIn(name: readonly string[], words: ReadonlySet<string>): boolean {
  return name.length > 0 && name.every((word) => words.has(word)) && name.some((word) => word.length >= SHORTEST_TELLING);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function add(map: Map<string, Set<number>>, key: string, id: number): void {
  map.set(key, (map.get(key) ?? new Set()).add(id));
}
