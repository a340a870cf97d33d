import { type ClaimWords, claimWords, type Writing } from './claim-words';

export const englishClaims = (writing: Writing): ClaimWords =>
  claimWords(
    {
      interest: ({ to }) => `Late-payment interest to ${writing.longDate(to)}`,
      indemnity: 'Fixed sum for recovery costs',
      decimal: '.',
      percent: '%',
      until: (rate, date) => `${rate} until ${date}`,
      between: (lowest, highest) => `${lowest} to ${highest} depending on the half-year`,
      then: ', then ',
      basis: {
        professional: 'ECB refinancing rate plus 10 points, article L. 441-10 of the French Commercial Code',
        public: 'ECB refinancing rate plus 8 points, article R. 2192-31 of the French Public Procurement Code',
        consumer: 'French legal interest, article 1231-6 of the French Civil Code',
      },
      settled: (kind, amount, numbers) => `${kind === 'interest' ? 'Interest' : 'Fixed sum'}: of which ${amount} on ${numbers.length === 1 ? 'an invoice' : 'invoices'} paid late (${numbers.join(', ')}).`,
      note: ({ debtor, to, yearDays }, rates, basis) =>
        `Interest runs from the day after ${debtor === 'consumer' ? 'the formal notice' : 'the due date of each invoice'} to ${writing.longDate(to)}, ${yearDays === 'actual' ? 'on the days of each year' : 'on a year of 365 days'}, at ${rates} a year (${basis}).`,
    },
    writing,
  );
