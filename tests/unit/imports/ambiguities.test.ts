import { describe, expect, it, test } from 'vitest';
import type { TableMapping } from '#shared/domain/imports/plan';
import { recognise, tableOf } from './table';

function asked(lines: readonly string[], mapping: TableMapping | null = null) {
  const found = recognise(tableOf(lines.map((line) => line.split('|'))), mapping);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return { ambiguities: found.plan.conventions.ambiguities, mapping: found.plan.mapping };
}

const ENGLISH = 'Invoice number|Customer|Invoice date|Amount due';
const FRENCH = 'N° facture|Client|Date|Montant TTC';

describe('what no cell decides', () => {
  it('is asked with both readings, and left out of the mapping', () => {
    const { ambiguities, mapping } = asked([ENGLISH, 'F1|Dupont|03/04/2026|1,234', 'F2|Dupont|05/06/2026|2,500']);
    expect(ambiguities).toEqual([
      { about: 'dateOrder', column: 'Invoice date', value: '03/04/2026', dayFirst: '2026-04-03', monthFirst: '2026-03-04' },
      { about: 'decimal', column: 'Amount due', value: '1,234', commaCents: 123, pointCents: 123_400 },
    ]);
    expect([mapping.dateFormat, mapping.decimal]).toEqual([undefined, undefined]);
  });

  it('is not asked again once the user has said it', () => {
    const lines = [ENGLISH, 'F1|Dupont|03/04/2026|1,234'];
    expect(asked(lines, { dateFormat: 'MM/dd/yyyy' }).ambiguities.map(({ about }) => about)).toEqual(['decimal']);
    expect(asked(lines, { dateFormat: 'MM/dd/yyyy', decimal: '.' }).ambiguities).toEqual([]);
  });

  test.each<readonly [why: string, lines: readonly string[]]>([
    ['one cell decides', [ENGLISH, 'F1|Dupont|03/04/2026|1.50', 'F2|Dupont|03/14/2026|1.50']],
    ['the headers are French', [FRENCH, 'F1|Dupont|03/04/2026|12,50']],
    ['its decimals have a comma', [ENGLISH, 'F1|Dupont|03/04/2026|12,50']],
    ['its dates have points', [ENGLISH, 'F1|Dupont|03.04.2026|12.50']],
    ['its dates begin with the year', [ENGLISH, 'F1|Dupont|2026-04-03|12.50']],
    ['day and month are the same', [ENGLISH, 'F1|Dupont|04/04/2026|12.50']],
    ['French has its thousands before the point', [FRENCH, 'F1|Dupont|31/01/2026|1.234']],
  ])('is nothing where %s', (_why, lines) => {
    expect(asked(lines).ambiguities).toEqual([]);
  });

  it('is asked in French too where three figures follow a comma', () => {
    expect(asked([FRENCH, 'F1|Dupont|31/01/2026|1,234']).ambiguities).toMatchObject([{ about: 'decimal', value: '1,234' }]);
  });
});
