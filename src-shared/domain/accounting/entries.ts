import type { IsoDate } from '../calendar';
import { type Cents, sumCents } from '../money';
import type { DoubtfulClient } from './doubtful';
import type { DoubtfulSettings } from './settings';

export interface EntryLine {
  readonly account: string;
  readonly accountLabel: string;
  /** The client, on accounts that have one per client; '' elsewhere. */
  readonly auxiliary: string;
  readonly auxiliaryLabel: string;
  /** One of the two is 0. */
  readonly debitCents: Cents;
  readonly creditCents: Cents;
}

export const ENTRY_KINDS = ['writeOff', 'toDoubtful', 'fromDoubtful', 'allowance', 'reversal'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A balanced entry of the general journal. */
export interface Entry {
  readonly kind: EntryKind;
  readonly date: IsoDate;
  readonly piece: string;
  readonly label: string;
  readonly client: DoubtfulClient;
  readonly lines: readonly EntryLine[];
}

/** A debt given up since the last closing, with VAT. */
export interface WrittenOff {
  readonly client: DoubtfulClient;
  readonly invoiceId: number;
  readonly number: string;
  readonly date: IsoDate;
  readonly cents: Cents;
  /** VAT within it; null: unknown, the loss then takes all of it. */
  readonly vatCents: Cents | null;
}

/** An invoice of a list that is closed, or is about to be. */
export interface CountedInvoice {
  readonly client: DoubtfulClient;
  readonly invoiceId: number;
  /** What is in the doubtful account, with VAT; 0 for one left out. */
  readonly doubtfulCents: Cents;
  readonly allowanceCents: Cents;
}

export interface ClosingFacts {
  readonly date: IsoDate;
  readonly settings: Pick<DoubtfulSettings, 'accounts'>;
  readonly now: readonly CountedInvoice[];
  /** As it was closed the last time. */
  readonly before: readonly CountedInvoice[];
  /** After the last closing and up to this one. */
  readonly writtenOff: readonly WrittenOff[];
}

const LABELS = {
  receivable: 'Clients',
  doubtful: 'Clients douteux ou litigieux',
  allowance: 'Dépréciations des comptes de clients',
  allowanceCharge: 'Dotations aux dépréciations des créances',
  allowanceReversal: 'Reprises sur dépréciations des créances',
  loss: 'Pertes sur créances irrécouvrables',
  vat: 'TVA collectée',
} as const satisfies Record<keyof DoubtfulSettings['accounts'], string>;

/**
 * The entries of a closing: what was written off since the last one, on its own day; then per client what goes to the
 * doubtful account or comes back from it, and the change of the allowance. Payments are taken as entered on the clients'
 * account: what was doubtful and is paid comes back from the doubtful account. To be checked by the accountant.
 */
export function closingEntries(facts: ClosingFacts): Entry[] {
  const posted = new Accounts(facts.settings.accounts);
  const doubtful = new Map(facts.before.map(({ invoiceId, doubtfulCents }) => [invoiceId, doubtfulCents]));
  const losses = [...facts.writtenOff].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.invoiceId - b.invoiceId)).map((loss) => posted.loss(loss, takeDoubtful(doubtful, loss)));
  const stillThere = facts.before.map((one) => ({ ...one, doubtfulCents: doubtful.get(one.invoiceId) ?? 0 }));
  return [...losses, ...perClient(facts.now, stillThere).flatMap((change) => posted.closing(facts.date, change))];
}

/** What of a loss comes off the doubtful account: what of the invoice is in it. */
function takeDoubtful(doubtful: Map<number, Cents>, { invoiceId, cents }: WrittenOff): Cents {
  const held = doubtful.get(invoiceId) ?? 0;
  const taken = Math.min(held, cents);
  doubtful.set(invoiceId, held - taken);
  return taken;
}

interface ClientChange {
  readonly client: DoubtfulClient;
  readonly doubtfulCents: Cents;
  readonly allowanceCents: Cents;
}

/** Now less before, in the order of the clients' codes. */
function perClient(now: readonly CountedInvoice[], before: readonly CountedInvoice[]): ClientChange[] {
  const changes = new Map<number, ClientChange>();
  const add = ({ client, doubtfulCents, allowanceCents }: CountedInvoice, sign: 1 | -1): void => {
    const known = changes.get(client.clientId) ?? { client, doubtfulCents: 0, allowanceCents: 0 };
    changes.set(client.clientId, { client, doubtfulCents: known.doubtfulCents + sign * doubtfulCents, allowanceCents: known.allowanceCents + sign * allowanceCents });
  };
  for (const one of now) add(one, 1);
  for (const one of before) add(one, -1);
  return [...changes.values()].sort((a, b) => (a.client.code < b.client.code ? -1 : a.client.code > b.client.code ? 1 : 0));
}

class Accounts {
  constructor(private readonly accounts: DoubtfulSettings['accounts']) {}

  loss({ client, number, date, cents, vatCents }: WrittenOff, doubtfulCents: Cents): Entry {
    const vat = vatCents ?? 0;
    const label = `Créance irrécouvrable ${number}${vatCents === null ? ' (TVA inconnue, à ventiler)' : ''}`;
    const lines = [
      this.#debit('loss', cents - vat),
      this.#debit('vat', vat),
      this.#credit('doubtful', doubtfulCents, client),
      this.#credit('receivable', cents - doubtfulCents, client),
    ];
    return balanced({ kind: 'writeOff', date, piece: number, label, client, lines });
  }

  closing(date: IsoDate, { client, doubtfulCents, allowanceCents }: ClientChange): Entry[] {
    const piece = `DOUTEUX-${date.replaceAll('-', '')}`;
    const of = (kind: EntryKind, label: string, cents: Cents, debit: keyof DoubtfulSettings['accounts'], credit: keyof DoubtfulSettings['accounts']): Entry[] =>
      cents <= 0 ? [] : [balanced({ kind, date, piece, label: `${label} ${client.name}`, client, lines: [this.#debit(debit, cents, client), this.#credit(credit, cents, client)] })];
    return [
      ...of('toDoubtful', 'Passage en clients douteux', doubtfulCents, 'doubtful', 'receivable'),
      ...of('fromDoubtful', 'Retour de clients douteux', -doubtfulCents, 'receivable', 'doubtful'),
      ...of('allowance', 'Dotation dépréciation', allowanceCents, 'allowanceCharge', 'allowance'),
      ...of('reversal', 'Reprise dépréciation', -allowanceCents, 'allowance', 'allowanceReversal'),
    ];
  }

  #debit(account: keyof DoubtfulSettings['accounts'], cents: Cents, client?: DoubtfulClient): EntryLine {
    return { ...this.#head(account, client), debitCents: cents, creditCents: 0 };
  }

  #credit(account: keyof DoubtfulSettings['accounts'], cents: Cents, client?: DoubtfulClient): EntryLine {
    return { ...this.#head(account, client), debitCents: 0, creditCents: cents };
  }

  /** Charges, revenues and VAT have no account per client. */
  #head(account: keyof DoubtfulSettings['accounts'], client?: DoubtfulClient) {
    const hasAuxiliary = client !== undefined && (account === 'receivable' || account === 'doubtful' || account === 'allowance');
    return { account: this.accounts[account], accountLabel: LABELS[account], auxiliary: hasAuxiliary ? client.code : '', auxiliaryLabel: hasAuxiliary ? client.name : '' };
  }
}

/** Lines of nothing are left out. An entry that does not balance is a mistake of ours: it never leaves. */
function balanced(entry: Entry): Entry {
  const lines = entry.lines.filter(({ debitCents, creditCents }) => debitCents !== 0 || creditCents !== 0);
  const debit = sumCents(lines.map(({ debitCents }) => debitCents));
  const credit = sumCents(lines.map(({ creditCents }) => creditCents));
  if (debit !== credit) throw new Error(`entry ${entry.piece} of ${entry.client.code}: ${String(debit)} against ${String(credit)}`);
  return { ...entry, lines };
}
