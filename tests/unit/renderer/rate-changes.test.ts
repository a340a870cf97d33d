import { describe, expect, it } from 'vitest';
import type { RateRow } from '#shared/contract/schemas/law';
import { changesOf, draftOf, undoOf } from '../../../src-renderer/features/settings/rates/rate-changes';
import { parsePercent, percentText } from '../../../src-renderer/ui/fields/percent-input';

const row: RateRow = {
  halfYear: '2026-H2',
  ecb: { kind: 'ecb', halfYear: '2026-H2', rateBps: 240, verification: 'secondary', source: '' },
  legalIndividual: null,
  legalOther: { kind: 'legalOther', halfYear: '2026-H2', rateBps: 275, verification: 'user', source: 'JO' },
};
const given = (kind: 'ecb' | 'legalIndividual' | 'legalOther', rateBps: number, source = 'JO') => ({ kind, halfYear: '2026-H2', set: { kind, halfYear: '2026-H2', rateBps, source } });
const takenBack = (kind: 'ecb' | 'legalIndividual' | 'legalOther') => ({ kind, halfYear: '2026-H2', set: null });

describe('the rates of a half-year as edited', () => {
  it('change nothing when untouched, nor when a shipped one is emptied', () => {
    expect(changesOf(row, draftOf(row), 'JO')).toEqual([]);
    expect(changesOf(row, { ...draftOf(row), ecb: null }, 'JO')).toEqual([]);
  });

  it('set what is new, take back what is emptied, and are undone to what was there', () => {
    const changes = changesOf(row, { ecb: 265, legalIndividual: 684, legalOther: null }, 'JO');
    expect(changes).toEqual([given('ecb', 265), given('legalIndividual', 684), takenBack('legalOther')]);
    expect(undoOf(row, changes)).toEqual([takenBack('ecb'), takenBack('legalIndividual'), given('legalOther', 275)]);
  });

  it('change the source of the user’s own alone', () => {
    expect(changesOf(row, draftOf(row), 'Journal officiel')).toEqual([given('legalOther', 275, 'Journal officiel')]);
  });
});

describe('a percentage as typed', () => {
  it.each([['12,4', 1240], ['12.40 %', 1240], ['0', 0], ['100', 10_000], ['', null], ['100,01', Number.NaN], ['-1', Number.NaN], ['2,x', Number.NaN]])('%s', (text, rateBps) => {
    expect(parsePercent(text)).toBe(rateBps);
  });

  it('reads back what it shows', () => {
    for (const rateBps of [0, 5, 240, 1240, 10_000]) expect(parsePercent(percentText(rateBps))).toBe(rateBps);
  });
});
