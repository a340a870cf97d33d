import { Document, Packer, type Paragraph, type Table } from 'docx';
import type { LetterLanguage, TemplateKey } from '#shared/domain/letters/template-keys';
import { fixZipDates } from '../zip-dates';
import { CORE_PROPERTIES_PATH, coreProperties } from './core-properties';
import { agreementEnd, letterEnd, letterFooter } from './foot';
import { letterHead } from './head';
import type { LogoPicture } from './logo-picture';
import { COLOUR, FONT, MARGINS_MM, mm, PARAGRAPH_GAP_MM, SHEET_MM, SIZE } from './layout';
import { instalmentsTable, invoicesTable, statementTable, upcomingTable } from './tables';
import { gap, marker, paragraph, paragraphsOf, run } from './text';
import { englishWords } from './words/english';
import { frenchWords } from './words/french';
import { germanWords } from './words/german';
import type { LanguageWords } from './words/words';

const WORDS: Readonly<Record<LetterLanguage, LanguageWords>> = { fr: frenchWords, en: englishWords, de: germanWords };

/** A shipped letter as a Word file with fields, under the company's logo if it has one, as a user may take it for a start. The same each time, to the byte. */
export async function shippedTemplate(key: TemplateKey, language: LetterLanguage, logo: LogoPicture | null = null): Promise<Uint8Array> {
  const words = WORDS[language];
  const properties = { path: CORE_PROPERTIES_PATH, data: coreProperties('{lettre.objet} – {client.nom}', '{societe.nom}', words.tag) };
  const bytes = new Uint8Array(await Packer.toArrayBuffer(templateDocument(words, key, logo), false, [properties]));
  fixZipDates(bytes);
  return bytes;
}

function templateDocument(words: LanguageWords, key: TemplateKey, logo: LogoPicture | null): Document {
  return new Document({
    compatibility: { version: 15 },
    styles: { default: { document: { run: { font: FONT, size: SIZE.body, color: COLOUR.ink, language: { value: words.tag } } } } },
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
        footers: { default: letterFooter(words.labels) },
        children: [...letterHead(words.labels, logo), ...letterText(words, key), ...ending(words, key)],
      },
    ],
  });
}

/** From the salutation to the request for payment. */
function letterText({ labels, letters }: LanguageWords, key: TemplateKey): (Paragraph | Table)[] {
  const { opening, body } = letters[key];
  const before = key === 'echeancier' ? [...opening, ...body] : opening;
  const after = key === 'echeancier' ? [] : body;
  return [
    paragraph([run(labels.salutation)], mm(PARAGRAPH_GAP_MM), { keepNext: true }),
    ...paragraphsOf(before, (text) => paragraph([run(text)], mm(PARAGRAPH_GAP_MM), { keepLines: true, keepNext: true })),
    ...table(labels, key),
    // The last one goes with the means of payment: a second page is never a signature and little else.
    ...paragraphsOf(after, (text, isLast) => paragraph([run(text)], mm(PARAGRAPH_GAP_MM), { keepLines: true, keepNext: isLast })),
  ];
}

function table(labels: LanguageWords['labels'], key: TemplateKey): (Paragraph | Table)[] {
  if (key === 'remerciement') return [];
  if (key === 'echeancier') return [invoicesTable(labels, labels.invoicesTotal), gap(mm(4)), instalmentsTable(labels), gap(mm(4))];
  if (key === 'releve') return [statementTable(labels), ...notes()];
  return [key === 'courtoisie' ? upcomingTable(labels) : invoicesTable(labels, labels.total), ...notes()];
}

/** Small print under the table, and the space that parts it from what follows. */
function notes(): Paragraph[] {
  const note = paragraph([run('{texte}', { size: SIZE.note, color: COLOUR.muted })], 0, { spacing: { before: mm(1), after: 0 }, keepLines: true });
  return [marker('{#remarques}'), note, marker('{/remarques}'), gap(mm(3))];
}

function ending({ labels, letters }: LanguageWords, key: TemplateKey): (Paragraph | Table)[] {
  const { closing } = letters[key];
  if (key === 'echeancier') return agreementEnd(labels, closing);
  return letterEnd(labels, closing, key !== 'remerciement');
}
