import type { TemplateKey } from '#shared/domain/letters/template-keys';

/** A paragraph; or paragraphs that stand only under a condition, or only without it. */
export type Part = string | { readonly when: string; readonly texts: readonly string[] } | { readonly unless: string; readonly texts: readonly string[] };

/** The words of a letter around its table, fields in braces. */
export interface TemplateWords {
  readonly opening: readonly Part[];
  readonly body: readonly Part[];
  readonly closing: readonly Part[];
}

/** What the layout itself says. */
export interface TemplateLabels {
  readonly registered: string;
  readonly subject: string;
  readonly references: string;
  readonly salutation: string;
  readonly footer: { readonly reference: string; readonly page: string };
  readonly table: readonly [number: string, date: string, due: string, amount: string, paid: string, open: string, late: string];
  /** The last column ahead of the due dates. */
  readonly toPay: string;
  readonly total: string;
  readonly transfer: string;
  readonly iban: string;
  readonly bic: string;
  readonly quote: string;
  readonly otherMeans: string;
  readonly scan: string;
  /** Of the invoices that an agreement is about. */
  readonly invoicesTotal: string;
  readonly instalmentsTotal: string;
  readonly instalments: readonly [rank: string, date: string, amount: string];
  readonly statement: readonly [date: string, label: string, debit: string, credit: string, balance: string];
  readonly statementBalance: string;
  readonly signatures: { readonly creditor: string; readonly debtor: string; readonly agreed: string };
}

export interface LanguageWords {
  /** IETF tag, for the spelling of Word. */
  readonly tag: string;
  readonly labels: TemplateLabels;
  readonly letters: Readonly<Record<TemplateKey, TemplateWords>>;
}
