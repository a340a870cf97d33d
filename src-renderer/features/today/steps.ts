import type { Company, Status } from '#shared/contract/schemas/company';

/** What makes the product useful, in the order one would do it; none of it blocks anything. */
export const STEPS = ['import', 'payments', 'address', 'iban'] as const;
export type Step = (typeof STEPS)[number];

/** Where each step is done. */
export const PLACE_OF_STEP = { import: '/imports', payments: '/imports', address: '/settings', iban: '/settings' } as const satisfies Record<Step, string>;

export function isDone(step: Step, status: Status, company: Company): boolean {
  switch (step) {
    case 'import':
      return status.invoiceCount > 0;
    case 'payments':
      return status.dataDate !== null;
    case 'address':
      return company.address.line1 !== '' && company.address.city !== '';
    case 'iban':
      return company.iban !== '';
  }
}
