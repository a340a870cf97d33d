import { readCii } from '#shared/domain/einvoice/cii';
import { documentKind, isBusinessRoot, notBilledByCode } from '#shared/domain/einvoice/document-kind';
import { INVOICE_ROW, invoiceRecords, noteOf } from '#shared/domain/einvoice/invoice-records';
import { type OurCompany, ourSide } from '#shared/domain/einvoice/our-side';
import type { StatedInvoice } from '#shared/domain/einvoice/stated-invoice';
import { readUbl } from '#shared/domain/einvoice/ubl';
import { type InvoiceNote, understandInvoice } from '#shared/domain/einvoice/understand-invoice';
import { FileProblem } from '#main/files/import/file-problem';
import { LARGEST_ATTACHMENT_BYTES } from '#main/files/import/limits';
import type { FormContent, OwnForm } from '#main/files/import/own-form';
import { type PdfAttachment, pdfAttachments } from '#main/files/import/pdf-attachments';
import { decodeText } from '#main/files/import/text-encoding';
import { readXml } from '#main/files/import/xml';

/** What is known of the file around the data. */
interface Surroundings {
  readonly name: string;
  /** Whose books they are, when it is to be told whose invoice it is. */
  readonly company: OurCompany | undefined;
}

/**
 * @returns how to read the invoice that a PDF or an XML file is, null when the file is neither or may be another kind of XML
 * @throws FileProblem when it is one of them and no invoice comes of it
 */
export async function eInvoiceForm(bytes: Buffer, around: Surroundings): Promise<OwnForm | null> {
  if (bytes.toString('latin1', 0, 1024).includes('%PDF-')) return formOf(await invoiceOfPdf(bytes), 'pdf', { ...around, pdf: bytes });
  if (!mayBeXml(bytes)) return null;
  const { text, encoding } = decodeText(bytes, null);
  const root = rootName(text);
  return root !== null && isBusinessRoot(root) ? formOf(statedInvoice(text), encoding, { ...around, pdf: null }) : null;
}

type Carried = Surroundings & { readonly pdf: Buffer | null };

function formOf(stated: StatedInvoice, encoding: string, carried: Carried): OwnForm {
  return { kind: 'einvoice', shape: 'einvoice', encoding, read: () => readInvoice(stated, carried) };
}

/** Reads the invoice for the books of a company; what it is not sure of is told beside. */
function readInvoice(stated: StatedInvoice, { name, company, pdf }: Carried): FormContent {
  const understanding = understandInvoice(stated);
  if (!understanding.ok) throw new FileProblem(understanding.problem.code, understanding.problem.details);
  const { seller, buyer, number } = stated;
  const side = company === undefined ? 'sale' : ourSide(seller, buyer, company);
  if (side === 'purchase') throw new FileProblem('einvoiceIsPurchase', { seller: seller.name, number });
  const { records, rejected, warnings } = invoiceRecords(stated, understanding.invoice);
  const tooLarge = pdf !== null && pdf.length > LARGEST_ATTACHMENT_BYTES;
  const attachments = pdf === null || tooLarge || records.invoices.length === 0 ? [] : [{ row: INVOICE_ROW, name, mime: 'application/pdf', bytes: Uint8Array.from(pdf) }];
  const notes: InvoiceNote[] = [];
  if (side === 'unknown') notes.push({ code: 'sellerIsNotCompany', value: seller.name });
  if (tooLarge) notes.push({ code: 'attachmentTooLarge', value: name });
  return { records: { ...records, attachments }, rows: 1, rejected, warnings: [...warnings, ...notes.map(noteOf)], sample: [] };
}

/** The names that the norms give to the data, the most recent first. */
const DATA_NAMES: readonly string[] = ['factur-x.xml', 'zugferd-invoice.xml', 'xrechnung.xml'];

async function invoiceOfPdf(bytes: Buffer): Promise<StatedInvoice> {
  const attachments = await pdfAttachments(bytes);
  // files are embedded, and the PDF is too damaged to say which
  if (attachments.length === 0) throw new FileProblem(bytes.includes('/EmbeddedFile') ? 'fileCorrupt' : 'pdfWithoutData');
  const data = dataAmong(attachments);
  if (data === null) throw new FileProblem('pdfWithoutInvoice', { names: attachments.map(({ name }) => name) });
  try {
    return statedInvoice(decodeText(Buffer.from(data.bytes), null).text);
  } catch (error) {
    if (error instanceof FileProblem && error.refusal.code === 'fileCorrupt') throw new FileProblem('pdfDataCorrupt', { names: [data.name] });
    throw error;
  }
}

/** By its name, else by its content: an order and a data sheet may be XML too. */
function dataAmong(attachments: readonly PdfAttachment[]): PdfAttachment | null {
  for (const known of DATA_NAMES) {
    const named = attachments.find(({ name }) => name.toLowerCase() === known);
    if (named !== undefined) return named;
  }
  return attachments.find(({ bytes }) => isBusinessXml(Buffer.from(bytes))) ?? null;
}

function isBusinessXml(bytes: Buffer): boolean {
  if (!mayBeXml(bytes)) return false;
  const root = rootName(decodeText(bytes, null).text);
  return root !== null && isBusinessRoot(root);
}

function statedInvoice(text: string): StatedInvoice {
  const root = readXml(text);
  const kind = documentKind(root);
  if (kind === 'cii') return billing(readCii(root), root.name);
  if (kind === 'ubl') return billing(readUbl(root), root.name);
  throw new FileProblem(kind === 'other' ? 'xmlUnknown' : 'notAnInvoice', { root: root.name, kind });
}

/** A pro forma invoice and a quotation have the form of an invoice: only their code tells. */
function billing(stated: StatedInvoice, root: string): StatedInvoice {
  const kind = notBilledByCode(stated.typeCode);
  if (kind !== null) throw new FileProblem('notAnInvoice', { root, kind });
  return stated;
}

/** In any encoding the first sign of XML is an angle bracket, blanks and the mark of the encoding apart. */
function mayBeXml(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 200).filter((byte) => byte !== 0 && byte > 0x20 && byte < 0x80);
  return start[0] === 0x3c;
}

/** Comments, instructions, a document type: reading refuses the last, but must know of what. */
const NOT_ROOT = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[^\]]*\])?\s*>/g;
/** How far a root may stand behind them. */
const DEEPEST_ROOT = 100_000;

function rootName(text: string): string | null {
  const start = text.slice(0, DEEPEST_ROOT).replace(/^\uFEFF/, '').replace(NOT_ROOT, '').trimStart();
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(start)?.[1] ?? null;
}
