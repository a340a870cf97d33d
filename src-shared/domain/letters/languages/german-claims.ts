import { NO_BREAK_SPACE } from '../typography';
import { type ClaimWords, claimWords, type Writing } from './claim-words';

export const germanClaims = (writing: Writing): ClaimWords =>
  claimWords(
    {
      interest: ({ to }) => `Verzugszinsen bis zum ${writing.longDate(to)}`,
      indemnity: 'Pauschale für Beitreibungskosten',
      decimal: ',',
      percent: `${NO_BREAK_SPACE}%`,
      until: (rate, date) => `${rate} bis zum ${date}`,
      between: (lowest, highest) => `${lowest} bis ${highest} je nach Halbjahr`,
      then: ', danach ',
      basis: {
        professional: 'EZB-Refinanzierungssatz zuzüglich 10 Prozentpunkten, Artikel L. 441-10 des französischen Handelsgesetzbuchs',
        public: 'EZB-Refinanzierungssatz zuzüglich 8 Prozentpunkten, Artikel R. 2192-31 des französischen Vergabegesetzbuchs',
        consumer: 'gesetzlicher Zinssatz, Artikel 1231-6 des französischen Zivilgesetzbuchs',
      },
      settled: (kind, amount, numbers) => `${kind === 'interest' ? 'Verzugszinsen' : 'Pauschale'}: davon ${amount} auf ${numbers.length === 1 ? 'eine verspätet bezahlte Rechnung' : 'verspätet bezahlte Rechnungen'} (${numbers.join(', ')}).`,
      note: ({ debtor, to, yearDays }, rates, basis) =>
        `Die Verzugszinsen sind vom Tag nach ${debtor === 'consumer' ? 'der förmlichen Mahnung' : 'der Fälligkeit jeder Rechnung'} bis zum ${writing.longDate(to)} ${yearDays === 'actual' ? 'auf die Tage jedes Jahres' : 'auf ein Jahr von 365 Tagen'} berechnet, zum Jahressatz von ${rates} (${basis}).`,
    },
    writing,
  );
