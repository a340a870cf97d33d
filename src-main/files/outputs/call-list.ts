import { Document, Paragraph, type Table } from 'docx';
import { formatLongDate, formatShortDate } from '#shared/domain/calendar';
import { listOf } from '#shared/domain/letters/languages/language';
import { fr } from '#shared/domain/letters/typography';
import { formatEuros } from '#shared/domain/money';
import type { CallEntry } from '#shared/domain/outputs/call-script';
import type { CallList } from '#main/usecases/ports/output-writer';
import { bodyRow, type Columns, headerRow, heldRow, ruledTable, totalRow } from '../letters/templates/cells';
import { COLOUR, FONT, MARGINS_MM, mm, SHEET_MM, SIZE } from '../letters/templates/layout';
import { gap, paragraph, run } from '../letters/templates/text';
import { pageFooter } from '../reports/page-footer';
import { packDocx } from './pack-docx';

const INVOICES: Columns = { widthsMm: [63, 36, 36, 30], rightFrom: 2 };
const HELD = { keepNext: true, keepLines: true } as const;
/** To be filled in by hand. */
const BLANKS = [fr`Appelé le : ……………………………   Personne : ………………………………………………………`, fr`Réponse : …………………………………………………………………………………………………………`, fr`Promis le : ……………………………   Montant : ………………………   Rappeler le : ……………………`];

/** Whom to call and what to say: one client after the other, blanks for the answer. */
export function callListFile(list: CallList): Promise<Uint8Array> {
  const { company, date, entries } = list;
  const title = fr`Liste d'appels du ${formatLongDate(date)}`;
  const document = new Document({
    compatibility: { version: 15 },
    styles: { default: { document: { run: { font: FONT, size: SIZE.total, color: COLOUR.ink, language: { value: 'fr-FR' } } } } },
    sections: [
      {
        properties: { page: { size: { width: mm(SHEET_MM.width), height: mm(SHEET_MM.height) }, margin: { top: mm(MARGINS_MM.top), right: mm(MARGINS_MM.right), bottom: mm(MARGINS_MM.bottom), left: mm(MARGINS_MM.left), footer: mm(MARGINS_MM.footer) } } },
        footers: { default: pageFooter(`${company} — ${title}`) },
        children: [
          paragraph([run(title, { bold: true, size: 28 })], mm(1), HELD),
          paragraph([run(`${company} – ${entries.length > 1 ? fr`${String(entries.length)} clients` : fr`${String(entries.length)} client`}`, { color: COLOUR.muted })], mm(5)),
          ...entries.flatMap(entryBlocks),
        ],
      },
    ],
  });
  return packDocx(document, title, company);
}

function entryBlocks(entry: CallEntry): (Paragraph | Table)[] {
  const { clientName, clientCode, phone, reference, level, earlier, script } = entry;
  const earlierText = earlier.length === 0 ? fr`Rien ne lui a encore été envoyé.` : fr`Déjà relancé le ${listOf(earlier.map((date) => formatShortDate(date)), 'et')}.`;
  return [
    paragraph([run(`${clientName} `, { bold: true, size: 24 }), run(clientCode, { color: COLOUR.muted })], 0, HELD),
    paragraph([run(phone === '' ? fr`Téléphone inconnu` : fr`Tél. : ${phone.replaceAll(' ', '\u00a0')}`, { bold: true })], 0, HELD),
    paragraph([run(`${fr`Relance n° ${String(level)}`} – ${reference}. ${earlierText}`, { color: COLOUR.muted })], mm(2), HELD),
    invoicesTable(entry),
    gap(mm(2.5)),
    paragraph([run(fr`Que dire :`, { bold: true })], 0, HELD),
    ...script.map((sentence) => paragraph([run(sentence)], mm(0.8), { ...HELD, indent: { left: mm(4) } })),
    gap(mm(2)),
    ...BLANKS.map((blank, i) => paragraph([run(blank)], mm(2.5), { keepLines: true, keepNext: i < BLANKS.length - 1 })),
    new Paragraph({ spacing: { before: 0, after: mm(4) }, border: { bottom: { style: 'single', size: 4, color: COLOUR.line, space: 1 } }, children: [] }),
  ];
}

function invoicesTable({ invoices, unallocatedCents, totalCents }: CallEntry): Table {
  return ruledTable(INVOICES.widthsMm, [
    headerRow(['Facture', 'Échéance', 'Reste dû', 'Retard'], INVOICES),
    ...invoices.map(({ number, dueDate, openCents, daysLate }) =>
      bodyRow([{ text: number }, { text: formatShortDate(dueDate) }, { text: formatEuros(openCents) }, { text: daysLate > 0 ? `${String(daysLate)}\u00a0j` : '–' }], INVOICES),
    ),
    ...(unallocatedCents === 0 ? [] : [heldRow([{ text: 'Avoirs et règlements à déduire', span: 2 }, { text: formatEuros(unallocatedCents) }, { text: '' }], INVOICES)]),
    totalRow([{ text: 'Total', span: 2 }, { text: formatEuros(totalCents) }, { text: '' }], INVOICES),
  ]);
}
