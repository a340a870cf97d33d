import { formatLongDate } from '../../domain/calendar';
import { fr } from '../../domain/letters/typography';
import type { CaseFile } from '../../domain/litigation/case-file';
import { formatEuros } from '../../domain/money';
import type { Report, ReportBlock } from '../../domain/reports/report';
import { legalBasis, sumsTable, totalsFacts } from './debt-blocks';
import { exhibitItems } from './exhibit-list';
import { addressLine, creditorRows, debtorRows, known, TO_FILL } from './party-words';
import { missingSentence } from './warning-words';

/** Up to which principal and interest the simplified recovery of small claims goes (CPCE L125-1). */
const SMALL_CLAIM_CENTS = 500_000;

const BANNER = fr`PROJET — à vérifier et à compléter par le créancier ; ce document n'est pas un acte.`;

/** What a request for an injonction de payer says, put in order for the creditor to check: never the look of an act (C. pén. 433-13). */
export function requestReport(file: CaseFile): Report {
  const { date, creditor, debtor } = file;
  return {
    title: fr`Projet de requête en injonction de payer`,
    company: creditor.name,
    date,
    subtitle: fr`Établi par ${creditor.name} le ${formatLongDate(date)} (articles 1405 à 1425 du Code de procédure civile)`,
    blocks: [
      { kind: 'banner', text: BANNER },
      { kind: 'heading', text: '1. Le créancier' },
      { kind: 'facts', rows: creditorRows(creditor) },
      { kind: 'heading', text: '2. Le débiteur' },
      { kind: 'facts', rows: debtorRows(debtor) },
      { kind: 'heading', text: '3. La juridiction (à vérifier)' },
      { kind: 'text', text: fr`La requête se porte devant la juridiction du domicile du débiteur (CPC 1405-1425) : ${known(addressLine(debtor.address))}. Tribunal judiciaire, tribunal de commerce ou tribunal des activités économiques : cela dépend du débiteur et de la créance, à vérifier.` },
      { kind: 'facts', rows: [['Juridiction saisie', TO_FILL]] },
      { kind: 'heading', text: '4. La somme demandée' },
      totalsFacts(file.debt),
      { kind: 'facts', rows: [['Frais demandés', file.courtCostsCents === null ? fr`${TO_FILL} ; les montants publiés ne concordent pas` : formatEuros(file.courtCostsCents)]] },
      { kind: 'text', text: fr`Le détail par facture et par période est au décompte joint (03_Decompte).` },
      sumsTable(file.debt),
      { kind: 'heading', text: '5. Le fondement de la créance' },
      { kind: 'text', text: fr`Factures échues et impayées, listées ci-dessus. Contrat, commande, conditions générales ou bons de livraison : ${TO_FILL}.` },
      { kind: 'list', items: legalBasis(file.debt) },
      { kind: 'heading', text: '6. Les pièces' },
      { kind: 'list', items: [...exhibitItems(file), ...file.missing.map(missingSentence)] },
      ...knowledge(file),
      { kind: 'heading', text: 'Date et signature du créancier' },
      { kind: 'facts', rows: [['Fait à', '………………………………………'], ['Le', '………………………………………'], ['Signature', '']] },
    ],
  };
}

function knowledge({ debt }: CaseFile): ReportBlock[] {
  const small = debt.principalCents - debt.deductedCents + debt.interestCents <= SMALL_CLAIM_CENTS;
  return [
    { kind: 'heading', text: 'À savoir' },
    {
      kind: 'list',
      items: [
        fr`La requête indique les parties, le montant exact, son décompte, son fondement et la liste des pièces, qui y sont jointes.`,
        fr`Le débiteur peut former opposition dans le mois de la signification.`,
        fr`L'ordonnance se signifie dans les 3 mois pour celles rendues depuis le 01/09/2026, 6 mois auparavant (à vérifier).`,
        fr`Les frais de recouvrement engagés sans titre exécutoire restent à la charge du créancier (CPCE L111-8).`,
        ...(small ? [fr`Principal et intérêts ne dépassent pas 5 000 € : la procédure simplifiée des petites créances existe aussi (CPCE L125-1) ; elle dure un mois, le silence du débiteur y vaut refus, et le créancier en supporte les frais.`] : []),
        fr`Une procédure pour les créances commerciales non contestées est confiée aux commissaires de justice (loi 2026-307 du 23/04/2026, CPCE L126-1 et suivants) ; son décret est à vérifier.`,
      ],
    },
  ];
}
