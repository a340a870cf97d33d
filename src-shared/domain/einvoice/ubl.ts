import { allAt, firstAt, textAt, type XmlElement } from '../xml/element';
import type { StatedInvoice, StatedParty, StatedTerms, StatedTotals } from './stated-invoice';

const FRENCH_SCHEMES = ['0002', '0009', '0225'];

const NOTHING: XmlElement = { name: '', namespace: '', attributes: {}, children: [], text: '', line: 0 };

/** UBL 2 Invoice and CreditNote, of Peppol and XRechnung. */
export function readUbl(root: XmlElement): StatedInvoice {
  const creditNoteDocument = root.name === 'CreditNote';
  return {
    syntax: 'ubl',
    creditNoteDocument,
    number: textAt(root, 'ID'),
    typeCode: textAt(root, creditNoteDocument ? 'CreditNoteTypeCode' : 'InvoiceTypeCode'),
    issueDate: textAt(root, 'IssueDate'),
    terms: termsOf(root),
    currency: textAt(root, 'DocumentCurrencyCode'),
    totals: totalsOf(root),
    seller: partyOf(firstAt(root, 'AccountingSupplierParty', 'Party') ?? NOTHING),
    buyer: partyOf(firstAt(root, 'AccountingCustomerParty', 'Party') ?? NOTHING),
    order: textAt(root, 'OrderReference', 'ID'),
    contract: textAt(root, 'ContractDocumentReference', 'ID'),
  };
}

/** The date stands in the head of an invoice, with the means of payment in a credit note and in older documents. */
function termsOf(root: XmlElement): StatedTerms[] {
  const whole = [textAt(root, 'DueDate'), ...allAt(root, 'PaymentMeans', 'PaymentDueDate').map(({ text }) => text.trim())];
  const terms = allAt(root, 'PaymentTerms').map((one) => ({
    dueDate: textAt(one, 'PaymentDueDate') || textAt(one, 'InstallmentDueDate'),
    text: textAt(one, 'Note'),
    partial: firstAt(one, 'Amount') !== null || firstAt(one, 'PaymentPercent') !== null || firstAt(one, 'SettlementDiscountPercent') !== null,
  }));
  return [...whole.map((dueDate) => ({ dueDate, text: '', partial: false })), ...terms];
}

function totalsOf(root: XmlElement): StatedTotals {
  const total = (name: string) => textAt(root, 'LegalMonetaryTotal', name);
  const currency = textAt(root, 'DocumentCurrencyCode');
  const taxes = allAt(root, 'TaxTotal', 'TaxAmount');
  const tax = taxes.find(({ attributes }) => (attributes['currencyID'] ?? currency) === currency) ?? taxes[0];
  return {
    net: total('TaxExclusiveAmount'),
    tax: tax?.text.trim() ?? '',
    gross: total('TaxInclusiveAmount'),
    prepaid: total('PrepaidAmount'),
    rounding: total('PayableRoundingAmount'),
    payable: total('PayableAmount'),
  };
}

function partyOf(party: XmlElement): StatedParty {
  const address = firstAt(party, 'PostalAddress') ?? NOTHING;
  const contact = firstAt(party, 'Contact') ?? NOTHING;
  const endpoint = firstAt(party, 'EndpointID');
  const others = [...allAt(party, 'PartyIdentification', 'ID'), ...allAt(party, 'EndpointID')].filter(isFrench);
  return {
    name: textAt(party, 'PartyLegalEntity', 'RegistrationName') || textAt(party, 'PartyName', 'Name'),
    registrations: [...allAt(party, 'PartyLegalEntity', 'CompanyID'), ...others].map(({ text }) => text.trim()),
    vatNumber: vatNumberOf(party),
    line1: textAt(address, 'StreetName'),
    line2: [textAt(address, 'AdditionalStreetName'), textAt(address, 'AddressLine', 'Line')].filter((line) => line !== '').join(' '),
    postcode: textAt(address, 'PostalZone'),
    city: textAt(address, 'CityName'),
    country: textAt(address, 'Country', 'IdentificationCode'),
    email: textAt(contact, 'ElectronicMail') || (endpoint?.attributes['schemeID'] === 'EM' ? endpoint.text.trim() : ''),
    phone: textAt(contact, 'Telephone'),
  };
}

function vatNumberOf(party: XmlElement): string {
  const scheme = allAt(party, 'PartyTaxScheme').find((one) => textAt(one, 'TaxScheme', 'ID') === 'VAT');
  return scheme === undefined ? '' : textAt(scheme, 'CompanyID');
}

const isFrench = ({ attributes }: XmlElement): boolean => FRENCH_SCHEMES.includes(attributes['schemeID'] ?? '');
