import { formatLongDate, formatShortDate } from '../../domain/calendar';
import { fr } from '../../domain/letters/typography';
import type { CaseFile } from '../../domain/litigation/case-file';
import type { Exhibit } from '../../domain/litigation/exhibits';
import type { Report, ReportBlock, ReportColumn } from '../../domain/reports/report';
import { exhibitTitle } from './fact-words';
import { missingSentence } from './warning-words';

const COLUMNS: readonly ReportColumn[] = [
  { title: 'Pièce', widthMm: 16 },
  { title: 'Date', widthMm: 22 },
  { title: 'Intitulé', widthMm: 60 },
  { title: 'Fichier', widthMm: 55 },
  { title: 'Pages', widthMm: 12, right: true },
];

/** @param pages of the PDF of each exhibit, by its number; those that are not known are left out */
export function exhibitList({ date, creditor, debtor, exhibits, missing }: CaseFile, pages: ReadonlyMap<number, number>): Report {
  return {
    title: 'Bordereau des pièces',
    company: creditor.name,
    date,
    subtitle: fr`${creditor.name} contre ${debtor.name}, au ${formatLongDate(date)}`,
    blocks: [
      exhibits.length === 0 ? { kind: 'text', text: 'Aucune pièce n’est conservée dans le dossier.' } : tableOf(exhibits, pages),
      ...(missing.length === 0 ? [] : [{ kind: 'heading', text: 'Pièces à joindre' } as const, { kind: 'list', items: missing.map(missingSentence) } as const]),
      ...(exhibits.length === 0 ? [] : [{ kind: 'heading', text: 'Empreintes SHA-256 des pièces conservées' } as const, { kind: 'list', items: exhibits.map(({ number, document }) => fr`Pièce n° ${String(number)} : ${document.sha256}`) } as const]),
    ],
  };
}

function tableOf(exhibits: readonly Exhibit[], pages: ReadonlyMap<number, number>): ReportBlock {
  return {
    kind: 'table',
    columns: COLUMNS,
    rows: exhibits.map(({ number, date, fact, document, path }) => [fr`n° ${String(number)}`, formatShortDate(date), exhibitTitle(fact, document.name), path.replace('pieces/', ''), pages.get(number)?.toString() ?? '–']),
    totals: [],
  };
}

/** "Pièce n° 3 : Mise en demeure…", for the request and the letter. */
export const exhibitItems = ({ exhibits }: CaseFile): string[] => exhibits.map(({ number, date, fact, document }) => fr`Pièce n° ${String(number)} : ${exhibitTitle(fact, document.name)}, ${formatShortDate(date)}`);
