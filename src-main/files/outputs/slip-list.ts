import { Document, Paragraph } from 'docx';
import { formatLongDate } from '#shared/domain/calendar';
import { fr } from '#shared/domain/letters/typography';
import type { SlipList } from '#main/usecases/ports/output-writer';
import { bodyRow, type Columns, headerRow, ruledTable } from '../letters/templates/cells';
import { COLOUR, FONT, MARGINS_MM, mm, SHEET_MM, SIZE } from '../letters/templates/layout';
import { gap, paragraph, run } from '../letters/templates/text';
import { packDocx } from './pack-docx';

const SLIPS: Columns = { widthsMm: [10, 70, 33, 52], rightFrom: 4 };
/** Filled in by hand at the counter. */
const BLANK = '……………………………………';

/** The registered letters of a run, for the counter of the post office: to whom, which letter, a blank for the number of its slip. */
export function slipListFile({ sender, date, rows }: SlipList): Promise<Uint8Array> {
  const title = fr`Recommandés du ${formatLongDate(date)}`;
  const [company = ''] = sender;
  const edges = { top: mm(MARGINS_MM.top), right: mm(MARGINS_MM.right), bottom: mm(MARGINS_MM.bottom), left: mm(MARGINS_MM.left), footer: mm(MARGINS_MM.footer) };
  const document = new Document({
    compatibility: { version: 15 },
    styles: { default: { document: { run: { font: FONT, size: SIZE.total, color: COLOUR.ink, language: { value: 'fr-FR' } } } } },
    sections: [
      {
        properties: { page: { size: { width: mm(SHEET_MM.width), height: mm(SHEET_MM.height) }, margin: edges } },
        children: [
          paragraph([run(fr`${title} – à déposer avec avis de réception`, { bold: true, size: 28 })], mm(1)),
          paragraph([run(fr`Expéditeur : ${sender.join(', ')}`, { color: COLOUR.muted })], mm(1)),
          paragraph([run(rows.length > 1 ? fr`${String(rows.length)} lettres. Recopiez ensuite les numéros dans Encours : Relances émises, « Numéros des recommandés ».` : fr`Une lettre. Recopiez ensuite son numéro dans Encours : Relances émises, « Numéros des recommandés ».`, { color: COLOUR.muted })], mm(4)),
          ruledTable(SLIPS.widthsMm, [
            headerRow([fr`N°`, 'Destinataire', 'Lettre', fr`N° du recommandé`], SLIPS),
            ...rows.map(({ name, address, reference, slipNumber }, i) => bodyRow([{ text: String(i + 1) }, { text: name, below: address.join(', ') }, { text: reference }, { text: slipNumber === '' ? BLANK : slipNumber }], SLIPS)),
          ]),
          gap(mm(6)),
          new Paragraph({ keepLines: true, children: [run(fr`Déposés le : ……………………………   Cachet du bureau de poste :`)] }),
        ],
      },
    ],
  });
  return packDocx(document, title, company);
}
