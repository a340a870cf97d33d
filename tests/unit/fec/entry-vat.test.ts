import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fecColumns } from '#shared/domain/fec/fec-columns';
import { readFec } from '#shared/domain/fec/read-fec';
import { settleLedger } from '#shared/domain/fec/settle';
import { tableOfRows } from '#shared/domain/imports/cells';

const HEADER = ['JournalCode', 'JournalLib', 'EcritureNum', 'EcritureDate', 'CompteNum', 'CompteLib', 'CompAuxNum', 'CompAuxLib', 'PieceRef', 'PieceDate', 'EcritureLib', 'Debit', 'Credit', 'EcritureLet'];

/** A line: what is debited is positive. Of an account "411" the client is C1, of "411:C2" it is C2. */
interface Posted {
  readonly account: string;
  readonly cents: number;
  readonly piece?: string;
  readonly number?: string;
  readonly journal?: string;
  readonly letters?: string;
}

function rowOf({ account, cents, piece = 'F1', number = '1', journal = 'VE', letters = '' }: Posted): (string | number)[] {
  const [code = '', client = 'C1'] = account.split(':');
  const auxiliary = code.startsWith('411') ? client : '';
  return [journal, '', number, '20260110', code, 'Compte', auxiliary, auxiliary, piece, '20260110', 'Vente', Math.max(0, cents) / 100, Math.max(0, -cents) / 100, letters];
}

/** The documents of a FEC: number and VAT. */
function told(...lines: readonly Posted[]): [string, number | null | undefined][] {
  return toldOf(lines.map(rowOf));
}

function toldOf(rows: readonly (readonly (string | number)[])[]): [string, number | null | undefined][] {
  const columns = fecColumns(HEADER);
  if (columns === null) throw new Error('not a FEC');
  const ledger = readFec(tableOfRows([HEADER, ...rows]), { columns, headerIndex: 0, header: HEADER, accountPrefixes: ['411'], decimal: '.' }, () => undefined);
  return settleLedger(ledger.lines).documents.map(({ number, vatCents }) => [number, vatCents]);
}

const SALE = [{ account: '411', cents: 12_000 }, { account: '706', cents: -10_000 }, { account: '44571', cents: -2000 }] as const;

describe('the VAT that an entry tells', () => {
  it('is that of its lines of VAT, whatever their rates and order', () => {
    expect(told(...SALE)).toEqual([['F1', 2000]]);
    expect(told({ account: '445712', cents: -55 }, { account: '445711', cents: -2000 }, { account: '707', cents: -11_000 }, { account: '411', cents: 13_055 })).toEqual([['F1', 2055]]);
    // a discount on the sale, and a line of VAT turned back
    expect(told({ account: '411', cents: 10_800 }, { account: '706', cents: -10_000 }, { account: '709', cents: 1000 }, { account: '44571', cents: -2000 }, { account: '44571', cents: 200 })).toEqual([['F1', 1800]]);
  });

  it('is turned round for a credit note', () => {
    expect(told(...SALE.map((line) => ({ ...line, cents: -line.cents })))).toEqual([['F1', 2000]]);
  });

  it('is that of all the lines of a document', () => {
    expect(told({ account: '411', cents: 5000 }, { account: '411', cents: 7000 }, ...SALE.slice(1))).toEqual([['F1', 2000]]);
    // a second entry of the piece adds to it, and takes its VAT away when it tells none
    expect(told(...SALE, ...SALE.map((line) => ({ ...line, number: '2' })))).toEqual([['F1', 4000]]);
    expect(told(...SALE, { account: '411', cents: 300, number: '2' }, { account: '708', cents: -300, number: '2' })).toEqual([['F1', null]]);
  });

  it('is parted by pieces where each of them balances', () => {
    const second = SALE.map((line) => ({ ...line, cents: line.cents * 2, piece: 'F2', account: line.account === '411' ? '411:C2' : line.account }));
    expect(told(...SALE, ...second)).toEqual([['F1', 2000], ['F2', 4000]]);
    // one document, whose other lines name no piece
    expect(told({ account: '411', cents: 12_000 }, ...SALE.slice(1).map((line) => ({ ...line, piece: '' })))).toEqual([['F1', 2000]]);
  });

  it.each<[string, readonly Posted[]]>([
    ['no line of VAT', [{ account: '411', cents: 12_000 }, { account: '706', cents: -12_000 }]],
    ['a line that is missing', SALE.slice(0, 2)],
    ['a line of sale that is missing', [SALE[0], SALE[2]]],
    ['an amount that does not tie', [{ account: '411', cents: 12_001 }, SALE[1], SALE[2]]],
    ['an account of something else', [{ account: '411', cents: 12_500 }, { account: '4191', cents: -500 }, SALE[1], SALE[2]]],
    ['another tax beside VAT', [{ account: '411', cents: 12_100 }, { account: '44578', cents: -100 }, SALE[1], SALE[2]]],
    ['a VAT beyond any rate', [{ account: '411', cents: 12_000 }, { account: '706', cents: -9000 }, { account: '44571', cents: -3000 }]],
    ['two clients of one piece', [{ account: '411', cents: 6000 }, { account: '411:C2', cents: 6000 }, SALE[1], SALE[2]]],
    ['lines lettered apart', [{ account: '411', cents: 6000, letters: 'A' }, { account: '411', cents: 6000 }, SALE[1], SALE[2]]],
    ['lines without a piece', [{ account: '411', cents: 6000, piece: '' }, { account: '411', cents: 6000, piece: '' }, { ...SALE[1], piece: '' }, { ...SALE[2], piece: '' }]],
    ['an opening balance', SALE.map((line) => ({ ...line, journal: 'AN' }))],
  ])('is not known with %s', (_what, lines) => {
    expect(told(...lines).filter(([, vatCents]) => vatCents !== null)).toEqual([]);
  });

  it('is not known of an entry with a line that cannot be read', () => {
    const unread = rowOf({ account: '706', cents: -10_000 });
    unread[12] = 'dix';
    expect(toldOf([...SALE.map(rowOf), unread])).toEqual([['F1', null]]);
  });

  it('is whole or not known, however the lines are ordered or lost', () => {
    const sale = fc.record({ net: fc.integer({ min: 100, max: 100_000 }), rate: fc.constantFrom(0.055, 0.1, 0.2), client: fc.constantFrom('C1', 'C2'), ownNumber: fc.boolean() });
    fc.assert(
      fc.property(fc.array(sale, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.nat()), fc.boolean(), fc.nat({ max: 5 }), (sales, keys, shuffled, lost) => {
        const truth = new Map<string, number>();
        const lines = sales.flatMap(({ net, rate, client, ownNumber }, i): Posted[] => {
          const vat = Math.round(net * rate);
          const piece = `F${String(i)}`;
          truth.set(piece, vat);
          const number = ownNumber ? String(i) : '0';
          return [{ account: `411:${client}`, cents: net + vat, piece, number }, { account: '707', cents: -net, piece, number }, { account: '44571', cents: -vat, piece, number }];
        });
        const kept = lost === 0 ? lines : lines.filter(() => (keys.next().value ?? 0) % 6 >= lost);
        const ordered = shuffled ? kept.map((line) => ({ line, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key).map(({ line }) => line) : kept;
        const answers = told(...ordered);
        for (const [number, vatCents] of answers) expect([null, truth.get(number)]).toContain(vatCents);
        if (lost === 0 && !shuffled) expect(answers).toEqual([...truth]);
      }),
    );
  });
});
