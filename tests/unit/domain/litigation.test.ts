import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronology, type CaseDocument, type CaseEvent } from '#shared/domain/litigation/chronology';
import { debtBreakdown } from '#shared/domain/litigation/debt';
import { exhibitNumbers, numberExhibits } from '#shared/domain/litigation/exhibits';
import { namesInvoice } from '#shared/domain/litigation/originals';
import { safeName } from '#shared/domain/litigation/safe-name';

const document = (id: number, sha256 = String(id)): CaseDocument => ({ id, name: `f${String(id)}.pdf`, sha256, size: 1, isLetter: false });
const event = (date: string, documents: readonly CaseDocument[] = []): CaseEvent => ({ date, documents, fact: { kind: 'filed', subject: '', person: '', text: '', direction: 'none' } });

describe('a chronology', () => {
  it('goes day by day to the day of the file; on one day an invoice comes before its letter, a letter before its posting', () => {
    const letter: CaseEvent = { date: '2026-03-01', documents: [], fact: { kind: 'reminder', channel: 'letter', reference: 'R1', subject: '', cents: null } };
    const posted: CaseEvent = { date: '2026-03-01', documents: [], fact: { kind: 'posted', reference: 'R1', slip: '' } };
    const invoice: CaseEvent = { date: '2026-03-01', documents: [], fact: { kind: 'invoice', number: 'F1', cents: 1 } };
    expect(chronology([event('2026-03-03'), posted, letter, event('2026-02-01'), invoice], '2026-03-02')).toEqual([event('2026-02-01'), invoice, letter, posted]);
  });
});

describe('exhibits', () => {
  it('are numbered from 1 in the order in which they are first named, each content once', () => {
    const events = [event('2026-01-01', [document(5)]), event('2026-01-02', [document(2), document(9, '5')]), event('2026-01-03', [document(3)])];
    const exhibits = numberExhibits(events);
    expect(exhibits.map(({ number, document: { id } }) => [number, id])).toEqual([[1, 5], [2, 2], [3, 3]]);
    expect(events.map((each) => exhibitNumbers(each, exhibits))).toEqual([[1], [1, 2], [3]]);
  });

  it('have names of their own whatever they were called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 20 }), (names) => {
        const exhibits = numberExhibits(names.map((name, i) => event('2026-01-01', [{ ...document(i), name }])));
        for (const { path } of exhibits) expect(path).toMatch(/^pieces\/\d{3}_2026-01-01_[A-Za-z0-9-]{1,70}(\.[a-z0-9]{1,8})?$/);
        expect(new Set(exhibits.map(({ path }) => path.toLowerCase())).size).toBe(names.length);
      }),
    );
  });
});

describe('the name of a file', () => {
  it.each([
    ['Relevé n° 12 – Œuvre.PDF', 'Releve-n-12-OEuvre', '.pdf'],
    ['../../etc/passwd', 'passwd', ''],
    ['C:\\Windows\\CON.txt', 'document-CON', '.txt'],
    ['.htaccess', 'htaccess', ''],
    ['', 'document', ''],
    ['请求.docx', 'document', '.docx'],
    ['a.b.c.tar', 'a-b-c', '.tar'],
  ])('%s', (name, base, extension) => {
    expect(safeName(name)).toEqual({ base, extension });
  });
});

describe('a document filed by hand is the original of an invoice', () => {
  it.each([
    ['Facture F-1', 'x.pdf', 'F-1', true],
    ['', 'facture f-1 signée.pdf', 'F-1', true],
    ['Facture F-12', 'x.pdf', 'F-1', false],
    ['Facture AF-1', 'x.pdf', 'F-1', false],
    ['(F+1)', 'x.pdf', 'F+1', true],
    ['Bon de commande', 'x.pdf', '', false],
  ])('%s, %s, %s: %s', (subject, name, number, is) => {
    expect(namesInvoice({ subject, name }, number)).toBe(is);
  });
});

describe('the breakdown', () => {
  const invoice = (openCents: number, interestCents: number, indemnityCents: number) => ({
    id: 1, number: 'F1', issueDate: '2026-01-01', dueDate: '2026-01-31', dueEstimated: false, amountCents: openCents, openCents, indemnityCents, accruedInterestCents: interestCents, settledCents: 0,
    interest: { periods: [], interestCents, missing: [], provisional: false },
  });

  it('is principal, interest and indemnities less what is set against nothing, which takes off no more than the principal', () => {
    expect(debtBreakdown('2026-03-01', 'professional', [invoice(10_000, 100, 4_000), invoice(5_000, 50, 4_000)], 2_000)).toMatchObject({ principalCents: 15_000, interestCents: 150, indemnityCents: 8_000, deductedCents: 2_000, totalCents: 21_150 });
    expect(debtBreakdown('2026-03-01', 'professional', [invoice(10_000, 100, 4_000)], 12_000)).toMatchObject({ deductedCents: 10_000, totalCents: 4_100 });
  });
});
