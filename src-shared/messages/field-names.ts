import type { ImportField } from '../domain/imports/fields';

/** What a column can hold, as users say it. */
export const FIELD_NAMES: Readonly<Record<ImportField, string>> = {
  clientCode: 'code client',
  clientName: 'nom du client',
  siren: 'SIREN',
  address1: 'adresse',
  address2: 'complément d’adresse',
  postcode: 'code postal',
  city: 'ville',
  country: 'pays',
  email: 'e-mail',
  phone: 'téléphone',
  documentType: 'type de pièce',
  invoiceNumber: 'numéro de facture',
  issueDate: 'date de facture',
  dueDate: 'échéance',
  amount: 'montant',
  debit: 'débit',
  credit: 'crédit',
  paid: 'déjà réglé',
  open: 'reste dû',
  settledDate: 'soldée le',
  label: 'libellé',
  status: 'statut',
  currency: 'devise',
  paymentReference: 'référence du règlement',
  paymentDate: 'date du règlement',
  paymentMethod: 'mode de règlement',
  bookingDate: 'date d’opération',
  valueDate: 'date de valeur',
  account: 'compte bancaire',
  counterpartyName: 'nom du payeur ou du bénéficiaire',
  counterpartyIban: 'IBAN du payeur ou du bénéficiaire',
  reference: 'référence de l’opération',
  balance: 'solde du compte',
};

const isField = (name: string): name is ImportField => Object.hasOwn(FIELD_NAMES, name);

export const fieldName = (name: string): string => (isField(name) ? FIELD_NAMES[name] : name);
