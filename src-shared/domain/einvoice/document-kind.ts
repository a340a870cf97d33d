import type { XmlElement } from '../xml/element';

/** What an XML document is, by its root. */
export type DocumentKind = 'cii' | 'ubl' | 'order' | 'quotation' | 'deliveryNote' | 'other';

const UBL = /^urn:oasis:names:(?:specification|tc):ubl:/;

/** Roots of UBL and of Order-X that bill nothing. */
const NOT_BILLED: Readonly<Record<string, DocumentKind>> = {
  SCRDMCCBDACIOMessageStructure: 'order',
  CrossIndustryOrder: 'order',
  Order: 'order',
  OrderChange: 'order',
  OrderCancellation: 'order',
  OrderResponse: 'order',
  OrderResponseSimple: 'order',
  Quotation: 'quotation',
  RequestForQuotation: 'quotation',
  DespatchAdvice: 'deliveryNote',
  CrossIndustryDespatchAdvice: 'deliveryNote',
  ReceiptAdvice: 'deliveryNote',
};

/** UNTDID 1001 codes of what an invoice's form may carry and that asks for no payment. */
const NOT_BILLED_CODES: Readonly<Record<string, DocumentKind>> = { '220': 'order', '231': 'order', '310': 'quotation', '315': 'quotation', '325': 'quotation', '351': 'deliveryNote' };

/** @returns what a document in the form of an invoice is by its own type code, null when it bills */
export const notBilledByCode = (typeCode: string): DocumentKind | null => (Object.hasOwn(NOT_BILLED_CODES, typeCode) ? (NOT_BILLED_CODES[typeCode] ?? null) : null);

const INVOICES = ['CrossIndustryInvoice', 'CrossIndustryDocument', 'Invoice', 'CreditNote'];

/** Whether the name of a root is worth reading the document for. */
export const isBusinessRoot = (name: string): boolean => INVOICES.includes(name) || Object.hasOwn(NOT_BILLED, name);

export function documentKind({ name, namespace }: Pick<XmlElement, 'name' | 'namespace'>): DocumentKind {
  if (name === 'CrossIndustryInvoice' || name === 'CrossIndustryDocument') return 'cii';
  if ((name === 'Invoice' || name === 'CreditNote') && UBL.test(namespace)) return 'ubl';
  return (Object.hasOwn(NOT_BILLED, name) ? NOT_BILLED[name] : undefined) ?? 'other';
}
