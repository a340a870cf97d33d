import { describe, expect, it } from 'vitest';
import { imported, SOUND } from './dropped';
import { centsFact, fact, type Given, hasFixtures, manifest, numberFact, trueBalances } from './manifest';

// A FEC saved as a spreadsheet counts among the spreadsheets of the manifest.
const ledgers = manifest().filter(({ facts }) => facts.includes('411 balance='));

/** The last day of "dates=20210901..20220831". */
const closing = (given: Given): string => {
  const day = fact(given, 'dates').slice(-8);
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
};

describe.skipIf(!hasFixtures)('given FECs', () => {
  it.each(ledgers)('$file: the true balance of every client', async (given) => {
    const truth = new Map([...trueBalances(given.file)].filter(([, cents]) => cents !== 0));
    const sound = await imported(given.file, ({ preview, owed, essai }) => {
      expect(preview.outcome).toMatchObject({ kind: 'fec', rows: numberFact(given, 'lines'), rejected: [] });
      expect(essai.books.read.clients.count()).toBe(numberFact(given, '411 clients (aux or account)'));
      const balances = owed(closing(given));
      // the one among the spreadsheets has only its totals in the manifest
      if (truth.size > 0) expect(balances).toEqual(truth);
      expect(balances.size).toBe(numberFact(given, 'clients with balance<>0'));
      expect([...balances.values()].reduce((sum, cents) => sum + cents, 0)).toBe(centsFact(given, '411 balance'));
    });
    expect(sound).toEqual(SOUND);
  });
});
