import type { TemplateLabels } from './words';

export const englishLabels: TemplateLabels = {
  registered: 'Registered letter with acknowledgement of receipt',
  subject: 'Subject: ',
  references: 'Our ref.: client {client.code} – {lettre.rang} – letter {lettre.numero}',
  salutation: 'Dear Sir or Madam,',
  footer: { reference: 'Ref. {lettre.numero}', page: 'page\u00a0' },
  table: ['Invoice', 'Date', 'Due date', 'Amount', 'Paid', 'Open', 'Late by'],
  toPay: 'To pay',
  total: 'Total to pay',
  transfer: 'Payment by bank transfer – beneficiary: {paiement.beneficiaire}',
  iban: 'IBAN: {paiement.iban}',
  bic: 'BIC: {paiement.bic}',
  quote: 'Reference to quote: {paiement.reference}{#paiement.reference_rf} – RF reference: {paiement.reference_rf}{/paiement.reference_rf}',
  otherMeans: 'Please pay by your usual means, quoting the reference {paiement.reference}. Beneficiary: {paiement.beneficiaire}.',
  scan: 'Transfer code to scan with your banking app',
  invoicesTotal: 'Total of invoices',
  instalmentsTotal: 'Total of instalments',
  instalments: ['Instalment', 'Date', 'Amount'],
  statement: ['Date', 'Description', 'Debit', 'Credit', 'Balance'],
  statementBalance: 'Balance on {releve.arrete}',
  signatures: { creditor: 'For {societe.nom}', debtor: 'For {client.nom}', agreed: 'Date, name and signature, with “agreed”:' },
};
