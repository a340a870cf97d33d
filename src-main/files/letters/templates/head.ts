import { HeightRule, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { NO_BORDERS, NO_MARGINS } from './borders';
import { type LogoPicture, logoLine } from './logo-picture';
import { COLOUR, MARGINS_MM, mm, RIGHT_HALF_MM, SINGLE_LINE, SIZE, WINDOW } from './layout';
import { paragraph, run, tabbed } from './text';
import type { TemplateLabels } from './words/words';

/** Room for six lines of the debtor, to 81 mm from the top of the sheet. */
const BLOCKS_HEIGHT_MM = 61;

/** Everything above the salutation. */
export function letterHead(labels: TemplateLabels, logo: LogoPicture | null): (Paragraph | Table)[] {
  return [blocks(logo), ...mentions(labels)];
}

/** Creditor and debtor side by side: a table holds the debtor in the window whatever is typed on the left. */
function blocks(logo: LogoPicture | null): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(RIGHT_HALF_MM + WINDOW.widthMm), type: WidthType.DXA },
    columnWidths: [mm(RIGHT_HALF_MM), mm(WINDOW.widthMm)],
    margins: NO_MARGINS,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: mm(BLOCKS_HEIGHT_MM), rule: HeightRule.ATLEAST },
        children: [cell([...(logo === null ? [] : [logoLine(logo)]), ...creditorLines()], RIGHT_HALF_MM), cell([debtorLines()], WINDOW.widthMm)],
      }),
    ],
  });
}

function cell(children: readonly Paragraph[], widthMm: number): TableCell {
  return new TableCell({ width: { size: mm(widthMm), type: WidthType.DXA }, margins: NO_MARGINS, borders: NO_BORDERS, children });
}

function creditorLines(): Paragraph[] {
  return [
    new Paragraph({ spacing: { line: SINGLE_LINE, after: 60 }, children: [run('{societe.nom}', { bold: true, size: SIZE.creditorName })] }),
    new Paragraph({ spacing: { line: SINGLE_LINE, after: 0 }, children: [run('{societe.coordonnees}', { size: SIZE.creditor, color: COLOUR.muted })] }),
  ];
}

/** The space above the first line brings it to the window. */
function debtorLines(): Paragraph {
  return new Paragraph({
    spacing: { line: SINGLE_LINE, lineRule: LineRuleType.AUTO, before: mm(WINDOW.topMm - MARGINS_MM.top), after: 0 },
    children: [run('{client.adresse}', { size: SIZE.debtor })],
  });
}

/** Place and date, how it is sent, object and references. */
function mentions(labels: TemplateLabels): Paragraph[] {
  const sending = `{#recommandee}${labels.registered}{/recommandee}`;
  return [
    tabbed(run(sending, { bold: true, size: SIZE.reference }), run('{lettre.lieu_et_date}'), mm(RIGHT_HALF_MM), mm(4)),
    paragraph([run(labels.subject, { bold: true }), run('{lettre.objet}', { bold: true })], 20, { keepNext: true, keepLines: true }),
    paragraph([run(labels.references, { size: SIZE.reference, color: COLOUR.muted })], mm(3.5), { keepNext: true }),
  ];
}
