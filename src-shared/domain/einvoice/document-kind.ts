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

const INVOICES = ['CrossIndustryInvoice', 'CrossIndustryDocument', 'Invoice', 'CreditNote'];

/** Whether the name of a root is worth reading the document for. */
export const isBusinessRoot = (name: string): boolean => INVOICES.includes(name) || Object.hasOwn(NOT_BILLED, name);

export function documentKind({ name, namespace }: Pick<XmlElement, 'name' | 'namespace'>): DocumentKind {
  if (name === 'CrossIndustryInvoice' || name === 'CrossIndustryDocument') return 'cii';
  if ((name === 'Invoice' || name === 'CreditNote') && UBL.test(namespace)) return 'ubl';
  return (Object.hasOwn(NOT_BILLED, name) ? NOT_BILLED[name] : undefined) ?? 'other';
}
