import { allAt, firstAt, textAt, type XmlElement } from '../xml/element';
import type { StatedInvoice, StatedParty, StatedTerms, StatedTotals } from './stated-invoice';

/** SIREN, SIRET, and the French electronic addresses made of them (ISO 6523). */
const FRENCH_SCHEMES = ['0002', '0009', '0225'];

/** A part of the document that ZUGFeRD 1 calls otherwise: there is one or the other. */
const either = (element: XmlElement, ...names: readonly string[]): XmlElement | null => {
  for (const name of names) {
    const found = firstAt(element, name);
    if (found !== null) return found;
  }
  return null;
};

const NOTHING: XmlElement = { name: '', namespace: '', attributes: {}, children: [], text: '', line: 0 };

/** Cross Industry Invoice (UN/CEFACT D16B), of Factur-X and XRechnung, and that of ZUGFeRD 1; any profile. */
export function readCii(root: XmlElement): StatedInvoice {
  const head = either(root, 'ExchangedDocument', 'HeaderExchangedDocument') ?? NOTHING;
  const trade = either(root, 'SupplyChainTradeTransaction', 'SpecifiedSupplyChainTradeTransaction') ?? NOTHING;
  const agreement = either(trade, 'ApplicableHeaderTradeAgreement', 'ApplicableSupplyChainTradeAgreement') ?? NOTHING;
  const settlement = either(trade, 'ApplicableHeaderTradeSettlement', 'ApplicableSupplyChainTradeSettlement') ?? NOTHING;
  const currency = textAt(settlement, 'InvoiceCurrencyCode');
  const summation = either(settlement, 'SpecifiedTradeSettlementHeaderMonetarySummation', 'SpecifiedTradeSettlementMonetarySummation') ?? NOTHING;
  return {
    syntax: 'cii',
    creditNoteDocument: false,
    number: textAt(head, 'ID'),
    typeCode: textAt(head, 'TypeCode'),
    issueDate: dateIn(head, 'IssueDateTime'),
    terms: allAt(settlement, 'SpecifiedTradePaymentTerms').map(termsOf),
    currency,
    totals: totalsOf(summation, currency),
    seller: partyOf(firstAt(agreement, 'SellerTradeParty') ?? NOTHING),
    buyer: partyOf(firstAt(agreement, 'BuyerTradeParty') ?? NOTHING),
    order: textAt(agreement, 'BuyerOrderReferencedDocument', 'IssuerAssignedID') || textAt(agreement, 'BuyerOrderReferencedDocument', 'ID'),
    contract: textAt(agreement, 'ContractReferencedDocument', 'IssuerAssignedID') || textAt(agreement, 'ContractReferencedDocument', 'ID'),
  };
}

function dateIn(element: XmlElement, ...path: readonly string[]): string {
  return textAt(element, ...path, 'DateTimeString') || textAt(element, ...path, 'DateTime') || textAt(element, ...path);
}

function termsOf(terms: XmlElement): StatedTerms {
  return {
    dueDate: dateIn(terms, 'DueDateDateTime'),
    text: textAt(terms, 'Description'),
    partial: firstAt(terms, 'PartialPaymentAmount') !== null || firstAt(terms, 'ApplicableTradePaymentDiscountTerms') !== null,
  };
}

function totalsOf(summation: XmlElement, currency: string): StatedTotals {
  const amount = (name: string) => amountIn(allAt(summation, name), currency);
  return {
    net: amount('TaxBasisTotalAmount'),
    tax: amount('TaxTotalAmount'),
    gross: amount('GrandTotalAmount'),
    prepaid: amount('TotalPrepaidAmount'),
    rounding: amount('RoundingAmount'),
    payable: amount('DuePayableAmount'),
  };
}

/** Amounts may be told again in the currency of the tax. */
function amountIn(amounts: readonly XmlElement[], currency: string): string {
  const own = amounts.find(({ attributes }) => (attributes['currencyID'] ?? currency) === currency);
  return (own ?? amounts[0])?.text.trim() ?? '';
}

function partyOf(party: XmlElement): StatedParty {
  const address = firstAt(party, 'PostalTradeAddress') ?? NOTHING;
  const contact = firstAt(party, 'DefinedTradeContact') ?? NOTHING;
  const identifiers = [
    ...allAt(party, 'SpecifiedLegalOrganization', 'ID'),
    ...[...allAt(party, 'GlobalID'), ...allAt(party, 'ID'), ...allAt(party, 'URIUniversalCommunication', 'URIID')].filter(isFrench),
  ];
  return {
    name: textAt(party, 'Name') || textAt(party, 'SpecifiedLegalOrganization', 'TradingBusinessName'),
    registrations: identifiers.map(({ text }) => text.trim()),
    vatNumber: allAt(party, 'SpecifiedTaxRegistration', 'ID').find(({ attributes }) => attributes['schemeID'] === 'VA')?.text.trim() ?? '',
    line1: textAt(address, 'LineOne'),
    line2: [textAt(address, 'LineTwo'), textAt(address, 'LineThree')].filter((line) => line !== '').join(' '),
    postcode: textAt(address, 'PostcodeCode'),
    city: textAt(address, 'CityName'),
    country: textAt(address, 'CountryID'),
    email: emailOf(party, contact),
    phone: textAt(contact, 'TelephoneUniversalCommunication', 'CompleteNumber'),
  };
}

function emailOf(party: XmlElement, contact: XmlElement): string {
  const address = allAt(party, 'URIUniversalCommunication', 'URIID').find(({ attributes }) => attributes['schemeID'] === 'EM');
  return textAt(contact, 'EmailURIUniversalCommunication', 'URIID') || (address?.text.trim() ?? '');
}

const isFrench = ({ attributes }: XmlElement): boolean => FRENCH_SCHEMES.includes(attributes['schemeID'] ?? '');
