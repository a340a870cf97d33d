import { AlignmentType, BorderStyle } from 'docx';
import { formatLongDate, formatShortDate } from '#shared/domain/calendar';
import { debtorBlock } from '#shared/domain/letters/address-block';
import { creditorDetails, signatureBlock, townOf } from '#shared/domain/letters/creditor-block';
import { LANGUAGES } from '#shared/domain/letters/languages/languages';
import { fr, oneLine } from '#shared/domain/letters/typography';
import { type Cents, formatEuros } from '#shared/domain/money';
import type { VatNoticeFacts } from '#main/usecases/ports/accounting-writer';
import { bodyRow, type Columns, headerRow, ruledTable } from '../letters/templates/cells';
import { COLOUR, mm, RIGHT_HALF_MM, SIZE } from '../letters/templates/layout';
import { gap, paragraph, run } from '../letters/templates/text';
import { packDocx } from '../outputs/pack-docx';
import { sheetDocument } from './page';

const COLUMNS: Columns = { widthsMm: [45, 30, 30, 30, 30], rightFrom: 2 };
/** To be filled in by hand. */
const BLANK = '…………………\u00a0€';

/**
 * What a creditor sends with the duplicate of an invoice that stays unpaid, so that it may take back the VAT it paid and
 * its debtor takes back what it deducted: CGI article 272, 1; the words are those of BOI-TVA-DED-40-10-20, § 110.
 */
export function vatNoticeFile(facts: VatNoticeFacts): Promise<Uint8Array> {
  const { company, client, date, invoice } = facts;
  const title = fr`Duplicata de la facture ${oneLine(invoice.number)} demeurée impayée`;
  const right = { indent: { left: mm(RIGHT_HALF_MM) } };
  const town = townOf(company);
  const children = [
    paragraph([run(oneLine(company.name), { bold: true, size: SIZE.creditorName })], 0),
    ...creditorDetails(company, LANGUAGES.fr).map((line) => paragraph([run(line, { size: SIZE.creditor, color: COLOUR.muted })], 0)),
    gap(mm(12)),
    ...debtorBlock(client).map((line) => paragraph([run(line, { size: SIZE.debtor })], 0, right)),
    gap(mm(12)),
    paragraph([run(town === '' ? fr`Le ${formatLongDate(date)}` : fr`${town}, le ${formatLongDate(date)}`)], mm(8), right),
    paragraph([run(title, { bold: true, size: SIZE.creditorName })], mm(4)),
    paragraph([run(fr`Vous trouverez ci-joint le duplicata de notre facture n° ${oneLine(invoice.number)} du ${formatLongDate(invoice.issueDate)}, qui porte la mention suivante :`)], mm(3)),
    mention(facts),
    gap(mm(4)),
    amounts(facts),
    gap(mm(4)),
    paragraph([run(fr`À réception de ce document, il vous appartient de rectifier en conséquence la taxe que vous avez déduite. Votre dette envers nous n'en est pas éteinte.`)], mm(10)),
    ...signatureBlock(company).map((line) => paragraph([run(line)], 0, right)),
    gap(mm(10)),
    paragraph([run(fr`Textes : article 272, 1 du Code général des impôts ; BOI-TVA-DED-40-10-20, § 110 (à vérifier).`, { size: SIZE.footer, color: COLOUR.muted })], 0),
  ];
  return packDocx(sheetDocument(`${oneLine(company.name)} — ${title}`, children), title, company.name);
}

/** In characters that are seen at once, as the doctrine wants them. */
function mention({ unpaidCents, unpaidVatCents }: VatNoticeFacts) {
  const net = unpaidVatCents === null ? BLANK : formatEuros(unpaidCents - unpaidVatCents);
  const vat = unpaidVatCents === null ? BLANK : formatEuros(unpaidVatCents);
  const line = { style: BorderStyle.SINGLE, size: 12, color: COLOUR.ink, space: 6 };
  return paragraph(
    [run(fr`Facture demeurée impayée pour la somme de ${net} (prix net) et pour la somme de ${vat} (TVA correspondante) qui ne peut faire l'objet d'une déduction (article 272 du CGI)`, { bold: true, size: 24 })],
    0,
    { alignment: AlignmentType.CENTER, keepLines: true, border: { top: line, bottom: line, left: line, right: line } },
  );
}

function amounts({ invoice, unpaidCents, unpaidVatCents }: VatNoticeFacts) {
  const row = (what: string, date: string, cents: Cents, vat: Cents | null) =>
    bodyRow([{ text: what }, { text: date }, { text: vat === null ? BLANK : formatEuros(cents - vat) }, { text: vat === null ? BLANK : formatEuros(vat) }, { text: formatEuros(cents) }], COLUMNS);
  return ruledTable(COLUMNS.widthsMm, [
    headerRow(['', 'Date', 'Prix net (HT)', 'TVA', 'TTC'], COLUMNS),
    row(fr`Facture ${oneLine(invoice.number)}`, formatShortDate(invoice.issueDate), invoice.amountCents, invoice.vatCents),
    row('Demeuré impayé', '', unpaidCents, unpaidVatCents),
  ]);
}
