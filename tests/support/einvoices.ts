/** The smallest documents of each syntax, for what the given files do not have. */
export interface EInvoiceText {
  readonly number: string;
  readonly typeCode: string;
  readonly issued: string;
  readonly buyer: string;
  readonly siren: string;
  readonly seller: string;
  /** Payment terms, in the syntax's own XML. */
  readonly terms: string;
  readonly currency: string;
  readonly net: string;
  readonly tax: string;
  readonly gross: string;
  readonly prepaid: string;
  readonly payable: string;
}

const ANY: EInvoiceText = {
  number: 'F1', typeCode: '380', issued: '20260115', buyer: 'Ma jolie boutique', siren: '', seller: 'Au bon moulin', terms: '', currency: 'EUR', net: '', tax: '', gross: '120.00', prepaid: '', payable: '120.00',
};

const element = (name: string, text: string): string => (text === '' ? '' : `<${name}>${text}</${name}>`);

/** Payment terms of a CII invoice. @param more elements after the date */
export const ciiTerms = (dueDate: string, more = ''): string =>
  `<SpecifiedTradePaymentTerms><DueDateDateTime><DateTimeString format="102">${dueDate}</DateTimeString></DueDateDateTime>${more}</SpecifiedTradePaymentTerms>`;

export function cii(given: Partial<EInvoiceText> = {}): string {
  const { number, typeCode, issued, buyer, siren, seller, terms, currency, net, tax, gross, prepaid, payable } = { ...ANY, ...given };
  const organisation = siren === '' ? '' : `<SpecifiedLegalOrganization><ID schemeID="0002">${siren}</ID></SpecifiedLegalOrganization>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<CrossIndustryInvoice xmlns="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100">
  <ExchangedDocument><ID>${number}</ID><TypeCode>${typeCode}</TypeCode><IssueDateTime><DateTimeString format="102">${issued}</DateTimeString></IssueDateTime></ExchangedDocument>
  <SupplyChainTradeTransaction>
    <ApplicableHeaderTradeAgreement><SellerTradeParty><Name>${seller}</Name></SellerTradeParty><BuyerTradeParty><Name>${buyer}</Name>${organisation}</BuyerTradeParty></ApplicableHeaderTradeAgreement>
    <ApplicableHeaderTradeSettlement><InvoiceCurrencyCode>${currency}</InvoiceCurrencyCode>${terms}
      <SpecifiedTradeSettlementHeaderMonetarySummation>${element('TaxBasisTotalAmount', net)}${element('TaxTotalAmount', tax)}${element('GrandTotalAmount', gross)}${element('TotalPrepaidAmount', prepaid)}${element('DuePayableAmount', payable)}</SpecifiedTradeSettlementHeaderMonetarySummation>
    </ApplicableHeaderTradeSettlement>
  </SupplyChainTradeTransaction>
</CrossIndustryInvoice>`;
}

/** @param root Invoice, CreditNote, or any other document of UBL */
export function ubl(root: string, given: Partial<EInvoiceText> = {}): string {
  const { number, typeCode, issued, buyer, siren, seller, terms, currency, gross, prepaid, payable } = { ...ANY, issued: '2026-01-15', ...given };
  const party = (name: string, id: string) => `<Party><PartyLegalEntity><RegistrationName>${name}</RegistrationName>${element('CompanyID', id)}</PartyLegalEntity></Party>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2">
  <ID>${number}</ID><IssueDate>${issued}</IssueDate><${root}TypeCode>${typeCode}</${root}TypeCode><DocumentCurrencyCode>${currency}</DocumentCurrencyCode>
  <AccountingSupplierParty>${party(seller, '')}</AccountingSupplierParty><AccountingCustomerParty>${party(buyer, siren)}</AccountingCustomerParty>${terms}
  <LegalMonetaryTotal>${element('TaxInclusiveAmount', gross)}${element('PrepaidAmount', prepaid)}${element('PayableAmount', payable)}</LegalMonetaryTotal>
</${root}>`;
}
