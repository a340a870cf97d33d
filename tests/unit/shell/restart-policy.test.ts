import { expect, test } from 'vitest';
import { afterCrash } from '#main/app/engine/restart-policy';

test('an engine is started again, later and later', () => {
  expect(afterCrash([0])).toEqual({ restart: true, afterMs: 100 });
  expect(afterCrash([0, 200])).toEqual({ restart: true, afterMs: 400 });
  expect(afterCrash([0, 200, 900])).toEqual({ restart: true, afterMs: 1600 });
  expect(afterCrash([0, 200, 900, 3000])).toEqual({ restart: true, afterMs: 5000 });
});

test('the fifth crash within a minute is the last', () => {
  expect(afterCrash([0, 10_000, 20_000, 30_000, 59_999])).toEqual({ restart: false });
});

test('crashes of more than a minute ago do not count', () => {
  expect(afterCrash([0, 10_000, 20_000, 30_000, 60_000])).toEqual({ restart: true, afterMs: 5000 });
  expect(afterCrash([0, 1000, 2000, 3000, 3_600_000])).toEqual({ restart: true, afterMs: 100 });
});
