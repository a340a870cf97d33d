/** What is owed beside the invoices: penalties and indemnities. */
export const claims = {
  title: 'Pénalités et indemnités',
  intro: 'Ce que portent au {{date}} les factures en retard, et celles réglées depuis avec retard : pénalités (C. com. L441-10), indemnité de 40 € par facture entre professionnels (D441-5). Rien n’entre dans le solde sans vous.',
  list: 'Pénalités et indemnités par facture',
  empty: 'Aucune facture n’est ni n’a été réglée en retard.',
  number: 'Facture',
  dueDate: 'Échéance',
  open: 'Reste dû',
  interest: 'Pénalités',
  indemnity: 'Indemnité',
  state: 'État',
  late: 'en retard',
  settledLate: 'réglée le {{date}}',
} as const;
