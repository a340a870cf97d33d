import { expect, it } from 'vitest';
import { reportFile } from '#main/files/reports/report-file';
import { outputFiles } from '#main/files/outputs/output-files';
import type { Report } from '#shared/domain/reports/report';
import { readPdf } from '../outputs/read-pdf';

const TITLE = { title: 'Décompte', company: 'Essai', date: '2026-09-15', subtitle: 'essai' } as const;
const COLUMNS = [{ title: 'Facture', widthMm: 100 }, { title: 'Total', widthMm: 65, right: true }];

/** A table of so many invoices, with three lines of totals. */
const report = (count: number): Report => ({
  ...TITLE,
  blocks: [{ kind: 'table', columns: COLUMNS, rows: Array.from({ length: count }, (_, i) => [`F-${String(i + 1)}.`, '1,00']), totals: [['Sous-total', `${String(count)},00`], ['À déduire', '−1,00'], ['Total en euros', `${String(count - 1)},00`]] }],
});

it('leaves no total alone on a page: all of them stay with the last invoice, wherever the page ends', { timeout: 60_000 }, async () => {
  const ends = new Set<number>();
  // from a page that has room to one that has none, a row at a time
  for (let count = 34; count <= 46; count++) {
    const bytes = await reportFile(report(count));
    const pages = await readPdf(await outputFiles().pdf([{ name: 'x.docx', bytes }], { title: TITLE.title, author: 'Essai', date: TITLE.date, language: 'fr' }, { bothSides: false, onDone: () => undefined }));
    const [last] = pages.filter(({ text }) => text.includes('Total en euros'));
    expect(last?.text).toContain('Sous-total');
    expect(last?.text).toContain(`F-${String(count)}.`);
    ends.add(pages.length);
  }
  expect([...ends]).toEqual([1, 2]);
});
