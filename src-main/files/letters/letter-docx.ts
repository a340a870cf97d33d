import { Document, Packer } from 'docx';
import type { LetterContent } from '#shared/domain/letters/letter-data';
import { CORE_PROPERTIES_PATH, coreProperties } from './core-properties';
import { letterEnd, letterFooter } from './foot';
import { letterHead } from './head';
import { COLOUR, FONT, MARGINS_MM, mm, SHEET_MM, SIZE } from './layout';
import { invoicesTable } from './table';
import { gap, paragraph, run } from './text';
import { fixZipDates } from './zip-dates';

/** The letter as a Word file. The same content always gives the same bytes, so that their hash identifies the letter. */
export async function renderLetter(content: LetterContent): Promise<Uint8Array> {
  const creator = content.creditor[0] ?? '';
  const title = `${content.subject} – ${content.debtor[0] ?? ''}`;
  const properties = { path: CORE_PROPERTIES_PATH, data: coreProperties(title, creator) };
  const bytes = new Uint8Array(await Packer.toArrayBuffer(letterDocument(content), false, [properties]));
  fixZipDates(bytes);
  return bytes;
}

function letterDocument(content: LetterContent): Document {
  return new Document({
    compatibility: { version: 15 },
    styles: { default: { document: { run: { font: FONT, size: SIZE.body, color: COLOUR.ink, language: { value: 'fr-FR' } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(SHEET_MM.width), height: mm(SHEET_MM.height) },
            margin: {
              top: mm(MARGINS_MM.top),
              right: mm(MARGINS_MM.right),
              bottom: mm(MARGINS_MM.bottom),
              left: mm(MARGINS_MM.left),
              footer: mm(MARGINS_MM.footer),
            },
          },
        },
        footers: { default: letterFooter(content.reference) },
        children: [...letterHead(content), ...letterText(content), ...letterEnd(content)],
      },
    ],
  });
}

/** From the salutation to the request for payment. */
function letterText(content: LetterContent) {
  return [
    paragraph([run(content.salutation)], mm(3), { keepNext: true }),
    ...content.opening.map((text) => paragraph([run(text)], mm(3), { keepLines: true, keepNext: true })),
    invoicesTable(content.table),
    ...notes(content.notes),
    // The last one goes with the means of payment: a second page is never a signature and little else.
    ...content.body.map((text, i) => paragraph([run(text)], mm(2.5), { keepLines: true, keepNext: i === content.body.length - 1 })),
  ];
}

/** Small print, or the space that parts the table from what follows. */
function notes(texts: readonly string[]) {
  if (texts.length === 0) return [gap(mm(4))];
  return texts.map((text, i) =>
    paragraph([run(text, { size: SIZE.note, color: COLOUR.muted })], i === texts.length - 1 ? mm(4) : 0, {
      spacing: { before: i === 0 ? mm(1.5) : 0, after: i === texts.length - 1 ? mm(4) : mm(0.5) },
      keepLines: true,
    }),
  );
}
