import { foldText } from '../folding';
import { isSiren } from '../identifiers';
import { areClose, nameKey } from './close-names';

/** What makes two clients look like one. */
export const DUPLICATE_REASONS = ['sameSiren', 'sameCode', 'sameName', 'sameAddress', 'sameIban'] as const;
export type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

export interface ComparedClient {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly siren: string;
  readonly line1: string;
  readonly postcode: string;
  /** Accounts that it paid from. */
  readonly ibans: readonly string[];
}

export interface DuplicatePair {
  readonly first: number;
  readonly second: number;
  readonly reasons: readonly DuplicateReason[];
}

/** Of so many clients that share one thing, the thing says nothing: the address of a market, a bank's own account. */
const MOST_TOGETHER = 40;

interface Compared {
  readonly client: ComparedClient;
  readonly siren: string;
  readonly code: string;
  readonly name: string;
  readonly address: string;
}

/**
 * Pairs of clients that may be one: the same SIREN; codes that differ by case, zeros in front or punctuation; close names
 * (legal forms aside) with the same address or an account in common; the same name, when nothing known of them differs.
 * Two valid SIRENs that differ are two clients. The surest pairs come first.
 * @param areDistinct what the user said are two clients
 */
export function findDuplicates(clients: readonly ComparedClient[], areDistinct: (a: number, b: number) => boolean): DuplicatePair[] {
  const compared = clients.map(understand);
  const pairs = new Map<string, DuplicatePair>();
  for (const together of groups(compared)) {
    together.forEach((a, i) => {
      for (const b of together.slice(i + 1)) {
        const key = `${String(a.client.id)} ${String(b.client.id)}`;
        if (pairs.has(key) || areDistinct(a.client.id, b.client.id)) continue;
        const reasons = reasonsOf(a, b);
        if (reasons.length > 0) pairs.set(key, { first: a.client.id, second: b.client.id, reasons });
      }
    });
  }
  return [...pairs.values()].sort((a, b) => weight(b) - weight(a) || a.first - b.first || a.second - b.second);
}

const WEIGHTS: Readonly<Record<DuplicateReason, number>> = { sameSiren: 16, sameIban: 8, sameAddress: 4, sameCode: 2, sameName: 1 };
const weight = ({ reasons }: DuplicatePair): number => reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);

function understand(client: ComparedClient): Compared {
  const siren = client.siren.replaceAll(/\s/g, '');
  const line = foldText(client.line1);
  return {
    client,
    siren: isSiren(siren) ? siren : '',
    code: foldText(client.code).replaceAll(' ', '').replace(/^0+(?=.)/, ''),
    name: nameKey(client.name),
    address: line === '' || client.postcode === '' ? '' : `${client.postcode.replaceAll(' ', '')} ${line}`,
  };
}

/** Clients with something in common: only these are compared, so that many clients stay quick. */
function groups(compared: readonly Compared[]): Compared[][] {
  const byThing = new Map<string, Compared[]>();
  for (const one of compared) {
    const things = [one.siren && `siren ${one.siren}`, one.code && `code ${one.code}`, one.name && `name ${one.name}`, one.address && `address ${one.address}`];
    for (const thing of [...things, ...one.client.ibans.map((iban) => `iban ${iban}`)]) {
      if (thing !== '') byThing.set(thing, [...(byThing.get(thing) ?? []), one]);
    }
  }
  return [...byThing.values()].filter((together) => together.length > 1 && together.length <= MOST_TOGETHER);
}

function reasonsOf(a: Compared, b: Compared): DuplicateReason[] {
  if (a.siren !== '' && b.siren !== '' && a.siren !== b.siren) return [];
  const close = areClose(a.name, b.name);
  const reasons: DuplicateReason[] = [];
  if (a.siren !== '' && a.siren === b.siren) reasons.push('sameSiren');
  if (a.code === b.code && a.code !== '') reasons.push('sameCode');
  if (close && a.client.ibans.some((iban) => b.client.ibans.includes(iban))) reasons.push('sameIban');
  if (close && a.address !== '' && a.address === b.address) reasons.push('sameAddress');
  if (a.name === b.name && (reasons.length > 0 || !differ(a.client.postcode, b.client.postcode))) reasons.push('sameName');
  return reasons;
}

const differ = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;
