import type { HalfYearRate, RateBps, RateKind, Verification } from './rates';

type Row = readonly [firstHalf: RateBps, secondHalf: RateBps, first?: Verification, second?: Verification];

/** European Central Bank, main refinancing operations: the rate of 1 January and that of 1 July (C. com. L441-10, II). */
const ECB: Readonly<Record<number, Row>> = {
  2015: [5, 5, 'official', 'official'],
  2016: [5, 0, 'official', 'official'],
  2017: [0, 0],
  2018: [0, 0],
  2019: [0, 0],
  2020: [0, 0],
  2021: [0, 0],
  2022: [0, 0],
  2023: [250, 400],
  2024: [450, 425, 'secondary', 'official'],
  2025: [315, 215, 'official', 'official'],
  2026: [215, 240],
};

/** Legal interest when the creditor is a private person (CMF L313-2, a ministerial order each half-year). */
const LEGAL_INDIVIDUAL: Readonly<Record<number, Row>> = {
  2015: [406, 429],
  2016: [454, 435],
  2017: [416, 394],
  2018: [373, 360],
  2019: [340, 326],
  2020: [315, 311],
  2021: [314, 312],
  2022: [313, 315],
  2023: [447, 682],
  2024: [801, 816],
  2025: [721, 665],
  2026: [667, 684, 'official', 'secondary'],
};

/** Legal interest for any other creditor: a business, whoever its debtor. */
const LEGAL_OTHER: Readonly<Record<number, Row>> = {
  2015: [93, 99],
  2016: [101, 93],
  2017: [90, 90],
  2018: [89, 88],
  2019: [86, 87],
  2020: [87, 84],
  2021: [79, 76],
  2022: [76, 77],
  2023: [206, 422],
  2024: [507, 492],
  2025: [371, 276],
  2026: [262, 275, 'official', 'secondary'],
};

/** The rates that come with Encours; what was not read in an official text says so. */
export const SHIPPED_RATES: readonly HalfYearRate[] = [...rows('ecb', ECB), ...rows('legalIndividual', LEGAL_INDIVIDUAL), ...rows('legalOther', LEGAL_OTHER)];

function rows(kind: RateKind, table: Readonly<Record<number, Row>>): HalfYearRate[] {
  return Object.entries(table).flatMap(([year, [first, second, ofFirst = 'secondary', ofSecond = 'secondary']]) => [
    { kind, halfYear: `${year}-H1`, rateBps: first, verification: ofFirst, source: '' },
    { kind, halfYear: `${year}-H2`, rateBps: second, verification: ofSecond, source: '' },
  ]);
}
