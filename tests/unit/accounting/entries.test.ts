import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClosingFacts, closingEntries, type Entry } from '#shared/domain/accounting/entries';
import { entriesText, FEC_HEADER } from '#shared/domain/accounting/fec-text';
import { DEFAULT_SETTINGS } from '#shared/domain/accounting/settings';
import { fecColumns } from '#shared/domain/fec/fec-columns';
import { readFec } from '#shared/domain/fec/read-fec';
import { tableOfRows } from '#shared/domain/imports/cells';

const A = { clientId: 1, code: 'CA', name: 'Atelier A' };
const B = { clientId: 2, code: 'CB', name: 'Boutique B' };
const counted = (client: typeof A, invoiceId: number, doubtfulCents: number, allowanceCents: number) => ({ client, invoiceId, doubtfulCents, allowanceCents });
const facts = (given: Partial<ClosingFacts>): ClosingFacts => ({ date: '2025-12-31', settings: DEFAULT_SETTINGS, now: [], before: [], writtenOff: [], ...given });

/** "D416 CA 120" for each line. */
const told = (entries: readonly Entry[]) =>
  entries.map(({ kind, date, lines }) => `${date} ${kind}: ${lines.map((line) => `${line.debitCents === 0 ? 'C' : 'D'}${line.account}${line.auxiliary === '' ? '' : ` ${line.auxiliary}`} ${String(line.debitCents + line.creditCents)}`).join(', ')}`);

describe('the entries of a closing', () => {
  it('put new doubtful debts apart with VAT and allow for them without', () => {
    expect(told(closingEntries(facts({ now: [counted(A, 1, 12_000, 5000), counted(B, 2, 6000, 0)] })))).toEqual([
      '2025-12-31 toDoubtful: D416 CA 12000, C411 CA 12000',
      '2025-12-31 allowance: D68174 5000, C491 CA 5000',
      '2025-12-31 toDoubtful: D416 CB 6000, C411 CB 6000',
    ]);
  });

  it('tell only what changed since the last closing, both ways', () => {
    const before = [counted(A, 1, 12_000, 5000), counted(B, 2, 6000, 3000)];
    expect(told(closingEntries(facts({ before, now: [counted(A, 1, 12_000, 10_000)] })))).toEqual([
      '2025-12-31 allowance: D68174 5000, C491 CA 5000',
      '2025-12-31 fromDoubtful: D411 CB 6000, C416 CB 6000',
      '2025-12-31 reversal: D491 CB 3000, C78174 3000',
    ]);
    expect(closingEntries(facts({ before, now: before }))).toEqual([]);
  });

  it('take a loss off the doubtful account as far as the debt was in it, on its own day and with its VAT', () => {
    const loss = { client: A, invoiceId: 1, number: 'F1', date: '2025-06-15', cents: 15_000, vatCents: 2500 };
    expect(told(closingEntries(facts({ before: [counted(A, 1, 12_000, 10_000)], writtenOff: [loss] })))).toEqual([
      '2025-06-15 writeOff: D654 12500, D44571 2500, C416 CA 12000, C411 CA 3000',
      '2025-12-31 reversal: D491 CA 10000, C78174 10000',
    ]);
  });

  it('leave a loss whole, and say so, when its VAT is not known', () => {
    const [entry] = closingEntries(facts({ writtenOff: [{ client: A, invoiceId: 1, number: 'F1', date: '2025-06-15', cents: 12_000, vatCents: null }] }));
    expect(entry?.label).toBe('Créance irrécouvrable F1 (TVA inconnue, à ventiler)');
    expect(told(entry === undefined ? [] : [entry])).toEqual(['2025-06-15 writeOff: D654 12000, C411 CA 12000']);
  });

  const cents = fc.integer({ min: 0, max: 1_000_000_000 });
  const line = fc.record({ client: fc.constantFrom(A, B), invoiceId: fc.integer({ min: 1, max: 6 }), doubtfulCents: cents, allowanceCents: cents });
  const lines = fc.uniqueArray(line, { selector: ({ invoiceId }) => invoiceId, maxLength: 6 });
  const loss = fc.record({ client: fc.constantFrom(A, B), invoiceId: fc.integer({ min: 1, max: 6 }), number: fc.constant('F'), date: fc.constant('2025-03-01'), cents: fc.integer({ min: 1, max: 1_000_000_000 }), vatShare: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }) });
  it('balance, each and all, and leave the doubtful account and the allowance at what the list says', () => {
    fc.assert(
      fc.property(lines, lines, fc.array(loss, { maxLength: 4 }), (before, now, losses) => {
        const writtenOff = losses.map(({ vatShare, ...one }) => ({ ...one, vatCents: vatShare === null ? null : Math.floor((one.cents * vatShare) / 100) }));
        const entries = closingEntries(facts({ before, now, writtenOff }));
        const moved = new Map<string, number>();
        for (const entry of entries) {
          const debit = entry.lines.reduce((sum, { debitCents }) => sum + debitCents, 0);
          expect(entry.lines.reduce((sum, { creditCents }) => sum + creditCents, 0)).toBe(debit);
          expect(debit).toBeGreaterThan(0);
          for (const { account, debitCents, creditCents } of entry.lines) {
            expect(Math.min(debitCents, creditCents)).toBe(0);
            moved.set(account, (moved.get(account) ?? 0) + debitCents - creditCents);
          }
        }
        const sum = (of: readonly { doubtfulCents: number; allowanceCents: number }[], what: 'doubtfulCents' | 'allowanceCents') => of.reduce((total, one) => total + one[what], 0);
        expect((moved.get('416') ?? 0) + sum(before, 'doubtfulCents')).toBe(sum(now, 'doubtfulCents'));
        expect(-(moved.get('491') ?? 0) + sum(before, 'allowanceCents')).toBe(sum(now, 'allowanceCents'));
      }),
    );
  });
});

describe('the text of the entries', () => {
  const journal = { code: 'OD', label: 'Opérations diverses' };
  const entries = closingEntries(facts({ now: [counted(A, 1, 123_456, 5)] }));

  it('has the columns of a FEC, amounts with a comma, dates without signs', () => {
    const blanks = '\t\t\t\t\t';
    expect(entriesText(entries, journal)).toBe(
      [
        'JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\tValidDate\tMontantdevise\tIdevise',
        `OD\tOpérations diverses\t1\t20251231\t416\tClients douteux ou litigieux\tCA\tAtelier A\tDOUTEUX-20251231\t20251231\tPassage en clients douteux Atelier A\t1234,56\t0,00${blanks}`,
        `OD\tOpérations diverses\t1\t20251231\t411\tClients\tCA\tAtelier A\tDOUTEUX-20251231\t20251231\tPassage en clients douteux Atelier A\t0,00\t1234,56${blanks}`,
        `OD\tOpérations diverses\t2\t20251231\t68174\tDotations aux dépréciations des créances\t\t\tDOUTEUX-20251231\t20251231\tDotation dépréciation Atelier A\t0,05\t0,00${blanks}`,
        `OD\tOpérations diverses\t2\t20251231\t491\tDépréciations des comptes de clients\tCA\tAtelier A\tDOUTEUX-20251231\t20251231\tDotation dépréciation Atelier A\t0,00\t0,05${blanks}`,
        '',
      ].join('\r\n'),
    );
  });

  it('reads back through the importer of FEC, whatever the clients are called', () => {
    const name = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(name, name, fc.integer({ min: 1, max: 99_999_999_999 }), (code, called, amount) => {
        const client = { clientId: 1, code: `C${code}`, name: called };
        const text = entriesText(closingEntries(facts({ now: [{ client, invoiceId: 1, doubtfulCents: amount, allowanceCents: 0 }] })), journal);
        const rows = text.split('\r\n').slice(0, -1).map((row) => row.split('\t'));
        expect(rows.map((row) => row.length)).toEqual([18, 18, 18]);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@]/);
        const columns = fecColumns(rows[0] ?? []);
        if (columns === null) throw new Error('no FEC');
        const read = readFec(tableOfRows(rows), { columns, headerIndex: 0, header: FEC_HEADER, accountPrefixes: ['411', '416'], decimal: ',' }, () => undefined);
        expect(read.rejected).toEqual([]);
        expect(read.lines.map(({ amountCents, date, nature }) => [amountCents, date, nature])).toEqual([[amount, '2025-12-31', 'invoice'], [amount, '2025-12-31', 'payment']]);
        expect(read.clients).toHaveLength(1);
      }),
    );
  });

  it('makes no formula of a name, and no new cell or line', () => {
    const client = { clientId: 1, code: '=1+1', name: '@cmd\t|"x"\r\n-2' };
    const [, first] = entriesText(closingEntries(facts({ now: [{ client, invoiceId: 1, doubtfulCents: 1, allowanceCents: 0 }] })), journal).split('\r\n');
    expect(first?.split('\t').slice(6, 8)).toEqual(["'=1+1", "'@cmd x -2"]);
  });
});
