import { formatLongDate } from '../../domain/calendar';
import { fr } from '../../domain/letters/typography';
import type { CaseFile } from '../../domain/litigation/case-file';
import { formatEuros } from '../../domain/money';
import type { Report } from '../../domain/reports/report';
import { legalBasis, sumsTable, totalsFacts } from './debt-blocks';
import { exhibitItems } from './exhibit-list';
import { creditorRows, debtorRows, TO_FILL } from './party-words';
import { missingSentence } from './warning-words';

/** The letter with which the file is handed over, and the table of what is claimed. */
export function transmissionReport(file: CaseFile): Report {
  const { date, creditor, debtor, debt, destination, missing } = file;
  const whom = destination === 'agency' ? fr`un cabinet de recouvrement` : fr`un avocat ou à un commissaire de justice`;
  return {
    title: 'Lettre de transmission',
    company: creditor.name,
    date,
    subtitle: fr`Dossier ${debtor.name} remis à ${whom}, ${formatLongDate(date)}`,
    blocks: [
      { kind: 'facts', rows: [['Destinataire', TO_FILL], ['Objet', fr`Créance sur ${debtor.name} : ${formatEuros(debt.totalCents)}`]] },
      { kind: 'text', text: 'Madame, Monsieur,' },
      { kind: 'text', text: fr`Nous vous transmettons le dossier de notre client ${debtor.name}, qui reste nous devoir au ${formatLongDate(date)} la somme de ${formatEuros(debt.totalCents)}, détaillée ci-dessous et au décompte joint. Vous trouverez aussi la chronologie, le relevé de compte et les pièces numérotées avec leur bordereau.` },
      { kind: 'text', text: destination === 'agency' ? fr`Nous vous remercions de nous adresser votre projet de mandat avant toute démarche auprès du débiteur.` : fr`Nous vous remercions de nous dire quelle suite vous conseillez, et à quel coût, avant toute démarche.` },
      { kind: 'heading', text: 'Le créancier' },
      { kind: 'facts', rows: creditorRows(creditor) },
      { kind: 'heading', text: 'Le débiteur' },
      { kind: 'facts', rows: debtorRows(debtor) },
      { kind: 'heading', text: 'La créance' },
      totalsFacts(debt),
      sumsTable(debt),
      { kind: 'list', items: legalBasis(debt) },
      { kind: 'heading', text: 'Les pièces' },
      { kind: 'list', items: [...exhibitItems(file), ...missing.map(missingSentence)] },
      { kind: 'text', text: fr`Nous vous prions d'agréer, Madame, Monsieur, l'expression de nos salutations distinguées.` },
      { kind: 'facts', rows: [['Pour le créancier', [creditor.signatoryName, creditor.signatoryRole].filter((part) => part !== '').join(', ') || TO_FILL], ['Signature', '']] },
    ],
  };
}
