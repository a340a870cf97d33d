import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { tableOfRows } from '#shared/domain/imports/cells';
import { dateOrderEvidence } from '#shared/domain/imports/date-order';
import { type DateReading, type DayOrder, readDate } from '#shared/domain/imports/dates';

const reading = (order: DayOrder = 'dayFirst', date1904 = false): DateReading => ({ order, date1904 });

/** Days of 1990 to 2049, so that two digits of a year are enough. */
const isoDates = fc.integer({ min: 7305, max: 29219 }).map((day) => new Date(day * 86400000).toISOString().slice(0, 10));

function parts(iso: string): { y: string; m: string; d: string } {
  return { y: iso.slice(0, 4), m: iso.slice(5, 7), d: iso.slice(8, 10) };
}

const FORMATS: readonly (readonly [name: string, order: DayOrder, write: (iso: string) => string])[] = [
  ['dd/MM/yyyy', 'dayFirst', (iso) => `${parts(iso).d}/${parts(iso).m}/${parts(iso).y}`],
  ['d.M.yy', 'dayFirst', (iso) => `${Number(parts(iso).d)}.${Number(parts(iso).m)}.${parts(iso).y.slice(2)}`],
  ['dd-MM-yyyy HH:mm', 'dayFirst', (iso) => `${parts(iso).d}-${parts(iso).m}-${parts(iso).y} 23:59`],
  ['M/d/yyyy', 'monthFirst', (iso) => `${Number(parts(iso).m)}/${Number(parts(iso).d)}/${parts(iso).y}`],
  ['M/d/yyyy h:mm:ss AM', 'monthFirst', (iso) => `${Number(parts(iso).m)}/${Number(parts(iso).d)}/${parts(iso).y} 1:02:03 AM`],
  ['yyyy-MM-dd', 'dayFirst', (iso) => iso],
  ['yyyy/MM/dd', 'monthFirst', (iso) => iso.replaceAll('-', '/')],
  ['yyyy-MM-ddTHH:mm:ssZ', 'dayFirst', (iso) => `${iso}T23:30:00Z`],
  ['yyyyMMdd', 'dayFirst', (iso) => iso.replaceAll('-', '')],
];

describe('readDate', () => {
  test.each(FORMATS)('reads back any day written %s', (_name, order, write) => {
    fc.assert(fc.property(isoDates, (iso) => readDate(write(iso), reading(order)) === iso), { numRuns: 300 });
  });

  test.each<readonly [string | number, string]>([
    ['21 nov. 2026', '2026-11-21'],
    ['21 novembre 2026', '2026-11-21'],
    ['1er janvier 2026', '2026-01-01'],
    ['samedi 21 novembre 2026', '2026-11-21'],
    ['21-nov-26', '2026-11-21'],
    ['5 août 2026', '2026-08-05'],
    ['14 févr. 2026', '2026-02-14'],
    ['3 juil. 2026', '2026-07-03'],
    ['3 juin 2026', '2026-06-03'],
    ['Nov 21, 2026', '2026-11-21'],
    ['July 4, 2026', '2026-07-04'],
    ['4 Dec 2026', '2026-12-04'],
    [' 21/11/2026\u00a0', '2026-11-21'],
    ['21/11/2026 à 14:30', '2026-11-21'],
    ['31/12/49', '2049-12-31'],
    ['31/12/98', '1998-12-31'],
    ['21112026', '2026-11-21'],
    [20261121, '2026-11-21'],
    [46347, '2026-11-21'],
    [46347.75, '2026-11-21'],
  ])('reads %j as %s', (cell, expected) => {
    expect(readDate(cell, reading())).toBe(expected);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(readDate(46347 - 1462, reading('dayFirst', true))).toBe('2026-11-21');
  });

  test.each(['31/02/2026', '29/02/2026', '32/01/2026', '00/01/2026', '21/13/2026', '2026-02-30', '30 février 2026', '01/01/0202', '01/01/2206'])(
    'says that %s does not exist',
    (text) => {
      expect(readDate(text, reading())).toBe('impossibleDate');
    },
  );

  test.each(['', 'abc', '#N/A', '12,50', '12/2026', 'comptant', '30 jours', '1/2/3', 12, -5, 'FA2026-001'])('does not take %j for a date', (cell) => {
    expect(readDate(cell, reading())).toBe('notADate');
  });
});

describe('dateOrderEvidence', () => {
  const evidence = (cells: readonly string[]) => dateOrderEvidence(tableOfRows(cells.map((cell) => [cell])), 0, 0);

  it('reads any column right in either order when one day is beyond the twelfth', () => {
    const order = fc.constantFrom<DayOrder>('dayFirst', 'monthFirst');
    fc.assert(
      fc.property(fc.array(isoDates, { minLength: 1, maxLength: 50 }), order, (dates, written) => {
        fc.pre(dates.some((date) => Number(parts(date).d) > 12));
        const cells = dates.map((iso) => {
          const { y, m, d } = parts(iso);
          return written === 'dayFirst' ? `${d}/${m}/${y}` : `${m}/${d}/${y}`;
        });
        const found = evidence(cells).order ?? 'dayFirst';
        return cells.every((cell, i) => readDate(cell, reading(found)) === dates[i]);
      }),
    );
  });

  it('says where it cannot tell, and nothing of days that read the same both ways', () => {
    expect(evidence(['2026-01-02', '05/05/2026', '03/04/2026'])).toEqual({ order: null, firstAmbiguous: 2 });
    expect(evidence(['2026-01-02', '05/05/2026'])).toEqual({ order: null, firstAmbiguous: -1 });
  });
});
