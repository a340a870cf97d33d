import type { Paragraph, Table } from 'docx';
import type { DoubtfulClientView, DoubtfulView } from '#shared/contract/schemas/accounting';
import { formatLongDate, formatShortDate } from '#shared/domain/calendar';
import { fr, oneLine } from '#shared/domain/letters/typography';
import { formatEuros } from '#shared/domain/money';
import { baseName, DOUBTFUL_REASON_NAMES, percent, RATES_ARE_CHOICES } from '#shared/messages/accounting-words';
import { bodyRow, type Columns, headerRow, ruledTable, totalRow } from '../letters/templates/cells';
import { COLOUR, mm, SIZE } from '../letters/templates/layout';
import { gap, paragraph, run } from '../letters/templates/text';
import { packDocx } from '../outputs/pack-docx';
import { sheetDocument } from './page';

const COLUMNS: Columns = { widthsMm: [27, 21, 20, 27, 27, 17, 26], rightFrom: 3 };
const HEAD = ['Facture', 'Échéance', 'Motif', 'Reste dû', 'Base', 'Taux', 'Dépréciation'];

/** The list of doubtful receivables, to be signed and kept with the accounts. */
export function doubtfulDocument(view: DoubtfulView, company: string): Promise<Uint8Array> {
  const title = fr`Créances douteuses au ${formatLongDate(view.date)}`;
  const { totals, clients, ledger } = view;
  const state = view.closedOn === null ? fr`Proposition, non arrêtée` : fr`Arrêtée le ${formatLongDate(view.closedOn)}`;
  const children = [
    paragraph([run(title, { bold: true, size: 28 })], mm(1)),
    paragraph([run(`${oneLine(company)} – ${state}.`, { color: COLOUR.muted })], mm(1)),
    paragraph([run(RATES_ARE_CHOICES, { color: COLOUR.muted, size: SIZE.note })], mm(4)),
    ...(clients.length === 0 ? [paragraph([run(fr`Aucune créance douteuse à cette date.`)], mm(4))] : clients.flatMap(clientBlocks)),
    paragraph([run(fr`Dépréciation au ${formatShortDate(view.date)} : ${formatEuros(totals.allowanceCents)}`, { bold: true })], mm(1)),
    paragraph([run(changeSentence(view))], mm(1)),
    ...(view.foreignOpen === 0 ? [] : [paragraph([run(fr`Factures en devises, hors de cette liste en euros : ${String(view.foreignOpen)}.`)], mm(1))]),
    paragraph(
      [run(fr`Rapprochement : douteux ${formatEuros(ledger.doubtfulCents)}, autres factures ouvertes ${formatEuros(ledger.otherCents)}, non affecté ${formatEuros(ledger.unallocatedCents)}, solde des clients ${formatEuros(ledger.ledgerCents)}.`, { color: COLOUR.muted })],
      0,
    ),
  ];
  return packDocx(sheetDocument(`${oneLine(company)} — ${title}`, children), title, company);
}

function changeSentence({ previous, totals: { beforeCents, changeCents } }: DoubtfulView): string {
  const since = previous === null ? fr`Aucune liste arrêtée auparavant` : fr`Au dernier arrêté du ${formatShortDate(previous)} : ${formatEuros(beforeCents)}`;
  if (changeCents === 0) return fr`${since} ; aucune variation.`;
  return changeCents > 0 ? fr`${since} ; dotation de ${formatEuros(changeCents)}.` : fr`${since} ; reprise de ${formatEuros(-changeCents)}.`;
}

function clientBlocks({ code, name, lines, totals }: DoubtfulClientView): (Paragraph | Table)[] {
  const held = { keepNext: true, keepLines: true } as const;
  const title = paragraph([run(`${oneLine(name)} `, { bold: true }), run(oneLine(code), { color: COLOUR.muted })], mm(1), held);
  if (lines.length === 0) return [title, paragraph([run(fr`Plus aucune créance douteuse : ${formatEuros(totals.beforeCents)} à reprendre.`)], mm(4))];
  const notes = lines.flatMap((line) => noteOf(line).map((text) => paragraph([run(text, { size: SIZE.note, color: COLOUR.muted })], 0)));
  return [
    title,
    ruledTable(COLUMNS.widthsMm, [
      headerRow(HEAD, COLUMNS),
      ...lines.map((line) =>
        bodyRow(
          [
            { text: oneLine(line.number) },
            { text: formatShortDate(line.dueDate) },
            { text: DOUBTFUL_REASON_NAMES[line.reason] },
            { text: formatEuros(line.openCents) },
            { text: formatEuros(line.baseCents) },
            { text: line.leftOut ? 'écartée' : percent(line.rateBps) },
            { text: formatEuros(line.allowanceCents) },
          ],
          COLUMNS,
        ),
      ),
      totalRow([{ text: 'Total', span: 3 }, { text: formatEuros(totals.openCents) }, { text: formatEuros(totals.baseCents) }, { text: '' }, { text: formatEuros(totals.allowanceCents) }], COLUMNS),
    ]),
    gap(mm(1)),
    ...notes,
    gap(mm(4)),
  ];
}

/** What a reader of the figures must know: the base when it is not that of the invoice, what was deducted, what was decided. */
function noteOf({ number, vatSource, vatRateBps, creditedCents, note }: DoubtfulClientView['lines'][number]): string[] {
  const parts = [
    ...(vatSource === 'told' ? [] : [fr`base ${baseName(vatSource, vatRateBps)}`]),
    ...(creditedCents === 0 ? [] : [fr`${formatEuros(creditedCents)} d'avoirs et de règlements déduits`]),
    ...(note === '' ? [] : [oneLine(note)]),
  ];
  return parts.length === 0 ? [] : [fr`${oneLine(number)} : ${parts.join(' ; ')}`];
}
