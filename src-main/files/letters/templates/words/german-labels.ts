import type { TemplateLabels } from './words';

export const germanLabels: TemplateLabels = {
  registered: 'Einschreiben mit Rückschein',
  subject: 'Betreff: ',
  references: 'Unser Zeichen: Kunde {client.code} – {lettre.rang} – Schreiben {lettre.numero}',
  salutation: 'Sehr geehrte Damen und Herren,',
  footer: { reference: 'Zeichen {lettre.numero}', page: 'Seite\u00a0' },
  table: ['Rechnung', 'Datum', 'Fällig am', 'Betrag', 'Bezahlt', 'Offen', 'Verzug'],
  toPay: 'Zu zahlen',
  total: 'Zu zahlender Gesamtbetrag',
  transfer: 'Zahlung per Überweisung – Empfänger: {paiement.beneficiaire}',
  iban: 'IBAN: {paiement.iban}',
  bic: 'BIC: {paiement.bic}',
  quote: 'Verwendungszweck: {paiement.reference}{#paiement.reference_rf} – RF-Referenz: {paiement.reference_rf}{/paiement.reference_rf}',
  otherMeans: 'Bitte zahlen Sie auf Ihrem üblichen Weg unter Angabe von {paiement.reference}. Empfänger: {paiement.beneficiaire}.',
  scan: 'Überweisungscode für Ihre Banking-App',
  invoicesTotal: 'Summe der Rechnungen',
  instalmentsTotal: 'Summe der Raten',
  instalments: ['Rate', 'Datum', 'Betrag'],
  statement: ['Datum', 'Text', 'Soll', 'Haben', 'Saldo'],
  statementBalance: 'Saldo am {releve.arrete}',
  signatures: { creditor: 'Für {societe.nom}', debtor: 'Für {client.nom}', agreed: 'Datum, Name und Unterschrift mit „einverstanden“:' },
};
