import type { IsoDate } from '../calendar';
import type { LetterCreditor, LetterData, LetterInvoice } from '../letters/letter-data';
import { letterSubject } from '../letters/letter-fields';
import { type Claim, claimedCents } from '../letters/listed';
import type { LetterLanguage, TemplateKey } from '../letters/template-keys';
import type { Cents } from '../money';

export type CallInvoice = Pick<LetterInvoice, 'number' | 'dueDate' | 'openCents' | 'daysLate'>;

/** What is to be known of a letter, issued or about to be, for all that goes with it: emails, calls. */
export interface LetterFacts {
  readonly creditor: LetterCreditor;
  readonly debtor: { readonly code: string; readonly name: string; readonly language: LetterLanguage; readonly phone: string };
  readonly template: TemplateKey;
  readonly reference: string;
  readonly level: number;
  readonly date: IsoDate;
  readonly deadline: IsoDate;
  readonly subject: string;
  /** What it asks to pay now. */
  readonly askedCents: Cents;
  readonly invoices: readonly CallInvoice[];
  readonly unallocatedCents: Cents;
  /** Earlier letters about these invoices, oldest first. */
  readonly previousLetters: readonly IsoDate[];
}

export function factsOf(data: LetterData): LetterFacts {
  const { creditor, debtor, template, reference, level, date, deadline, invoices, unallocatedCents, previousLetters } = data;
  const { code, name, language, phone = '' } = debtor;
  return { creditor, debtor: { code, name, language, phone }, template, reference, level, date, deadline, subject: letterSubject(data), askedCents: claimedCents(data), invoices, unallocatedCents, previousLetters };
}

/** What a letter asked for, from what is kept of it: what its total has beyond its invoices and credits was claimed beside them. */
export function askedOf(letter: Omit<Claim, 'plan' | 'claims'>): Cents {
  const claimed = letter.totalCents - letter.unallocatedCents - letter.invoices.reduce((sum, { openCents }) => sum + openCents, 0);
  return claimedCents({ ...letter, plan: null, claims: claimed === 0 ? [] : [{ cents: claimed }] });
}
