import type { IsoDate } from '../calendar';

/** Past how many days late an invoice is depreciated, and at what rate. */
export interface AllowanceTier {
  readonly daysLate: number;
  /** Hundredths of a percent. */
  readonly rateBps: number;
}

/** Accounts of the general chart of accounts; a client's lines bear its code as auxiliary account. */
export interface AccountingAccounts {
  readonly receivable: string;
  readonly doubtful: string;
  readonly allowance: string;
  readonly allowanceCharge: string;
  readonly allowanceReversal: string;
  readonly loss: string;
  readonly vat: string;
}

/** The user's choices, not rules of law. */
export interface DoubtfulSettings {
  /** By days late, the fewest first. What is less late than the first is doubtful for other reasons only. */
  readonly tiers: readonly AllowanceTier[];
  readonly insolvencyBps: number;
  /** The least for what is disputed. */
  readonly disputeBps: number;
  /** Of VAT, where an invoice's own is not known; null: the allowance is then on the amount with VAT. */
  readonly vatRateBps: number | null;
  /** MM-DD. */
  readonly fiscalYearEnd: string;
  readonly journal: string;
  readonly accounts: AccountingAccounts;
}

export const DEFAULT_SETTINGS: DoubtfulSettings = {
  tiers: [
    { daysLate: 90, rateBps: 2500 },
    { daysLate: 180, rateBps: 5000 },
    { daysLate: 365, rateBps: 10_000 },
  ],
  insolvencyBps: 10_000,
  disputeBps: 2500,
  vatRateBps: null,
  fiscalYearEnd: '12-31',
  journal: 'OD',
  accounts: { receivable: '411', doubtful: '416', allowance: '491', allowanceCharge: '68174', allowanceReversal: '78174', loss: '654', vat: '44571' },
};

/** Tiers go up in days, each stands once, and none is later less depreciated. */
export function areTiers(tiers: readonly AllowanceTier[]): boolean {
  return tiers.length > 0 && tiers.every(({ daysLate, rateBps }, i) => {
    const before = tiers[i - 1];
    return before === undefined || (daysLate > before.daysLate && rateBps >= before.rateBps);
  });
}

/** The last end of a fiscal year that is over on a day. @param yearEnd MM-DD; the 29th of February ends on the 28th of other years */
export function lastYearEnd(yearEnd: string, today: IsoDate): IsoDate {
  const of = (year: number): IsoDate => {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return `${String(year).padStart(4, '0')}-${yearEnd === '02-29' && !leap ? '02-28' : yearEnd}`;
  };
  const year = Number(today.slice(0, 4));
  return of(year) <= today ? of(year) : of(year - 1);
}
