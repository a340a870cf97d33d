import { formatLongDate, formatShortDate } from '../../calendar';
import { formatEuros } from '../../money';
import { fr, NO_BREAK_SPACE } from '../typography';
import { claimWords } from './claim-words';

export const frenchClaims = claimWords(
  {
    interest: ({ debtor, to }) => `${debtor === 'consumer' ? 'Intérêts' : 'Pénalités'} de retard au ${formatShortDate(to)}`,
    indemnity: 'Indemnité forfaitaire de recouvrement',
    decimal: ',',
    percent: `${NO_BREAK_SPACE}%`,
    until: (rate, date) => fr`${rate} jusqu'au ${date}`,
    between: (lowest, highest) => `${lowest} à ${highest} selon le semestre`,
    then: ', puis ',
    basis: {
      professional: fr`taux de refinancement de la BCE majoré de 10 points, article L. 441-10 du Code de commerce`,
      public: fr`taux de refinancement de la BCE majoré de 8 points, article R. 2192-31 du Code de la commande publique`,
      consumer: fr`taux de l'intérêt légal, article 1231-6 du Code civil`,
    },
    settled: (kind, amount, numbers) => fr`${kind === 'interest' ? 'Pénalités' : 'Indemnité'} : dont ${amount} sur ${numbers.length === 1 ? 'une facture réglée' : 'des factures réglées'} en retard (${numbers.join(', ')}).`,
    note: ({ debtor, to, yearDays }, rates, basis) =>
      debtor === 'consumer'
        ? fr`Intérêts calculés du lendemain de la mise en demeure au ${formatLongDate(to)}, ${yearDays === 'actual' ? 'sur les jours de chaque année' : 'sur 365 jours'}, au taux annuel de ${rates} (${basis}).`
        : fr`Pénalités calculées du lendemain de l'échéance de chaque facture au ${formatLongDate(to)}, ${yearDays === 'actual' ? 'sur les jours de chaque année' : 'sur 365 jours'}, au taux annuel de ${rates} (${basis}).`,
  },
  { longDate: formatLongDate, euros: formatEuros },
);
