import type { Client, ClientPatch } from '#shared/contract/schemas/client';
import type { ClientKind } from '#shared/domain/clients/client-kind';
import type { LetterLanguage } from '#shared/domain/letters/template-keys';
import { LEGAL_DEFAULT_TERMS, type PaymentTerms } from '#shared/domain/payment-terms';
import { parsePercent, percentText } from '../../ui/fields/percent-input';

/** The card as a form holds it: flat, every field a plain value. */
export interface CardDraft {
  name: string;
  siren: string;
  line1: string;
  line2: string;
  postcode: string;
  city: string;
  country: string;
  email: string;
  phone: string;
  salesperson: string;
  termsWhich: 'company' | 'own';
  days: string;
  method: PaymentTerms['method'];
  group: string;
  language: LetterLanguage;
  kind: ClientKind;
  /** A percentage as typed; empty: the law's rate. */
  contractualRate: string;
  /** Cents; null: no limit. */
  creditLimitCents: number | null;
  doNotRemind: boolean;
  doNotRemindReason: string;
}

export function draftOf(client: Client): CardDraft {
  const terms = client.terms ?? LEGAL_DEFAULT_TERMS;
  const { name, siren, address, email, phone, salesperson, group, language, kind, creditLimitCents, doNotRemind, doNotRemindReason } = client;
  return {
    name,
    siren,
    ...address,
    email,
    phone,
    salesperson,
    termsWhich: client.terms === null ? 'company' : 'own',
    days: String(terms.days),
    method: terms.method,
    group,
    language,
    kind,
    contractualRate: percentText(client.contractualRateBps),
    creditLimitCents,
    doNotRemind,
    doNotRemindReason,
  };
}

/** @returns the days typed, or null when they are not a whole number from 0 to 365 */
export function parseDays(text: string): number | null {
  const days = /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : null;
  return days !== null && days <= 365 ? days : null;
}

export function patchOf(draft: CardDraft): ClientPatch {
  const { name, siren, line1, line2, postcode, city, country, email, phone, salesperson, group, language, kind, creditLimitCents, doNotRemind, doNotRemindReason } = draft;
  return {
    name: name.trim(),
    siren,
    address: { line1, line2, postcode, city, country },
    email,
    phone,
    salesperson: salesperson.trim(),
    group,
    language,
    kind,
    contractualRateBps: parsePercent(draft.contractualRate),
    terms: draft.termsWhich === 'company' ? null : { days: parseDays(draft.days) ?? LEGAL_DEFAULT_TERMS.days, method: draft.method },
    creditLimitCents,
    doNotRemind,
    doNotRemindReason,
  };
}
