import { describe, expect, it } from 'vitest';
import { namesIt, partsAbout, subjectOf, type Traces, withoutTraces } from '#shared/domain/privacy/traces';

const traces: Traces = { ids: new Set([7]), codes: new Set(['C7']), words: new Set(['garage petit', 'jean petit garage fr', 'ibm']), texts: new Set(['vir recu']), references: new Set(['R2026-00004']), numbers: new Set(['F-12']), entries: new Set([31]) };

describe('what names a client', () => {
  it('is found whatever accents, case and punctuation it is written with, whole words only', () => {
    expect(['GARAGE PETIT', 'VIR SEPA Garage-Petit 12', 'jean.petit@garage.fr'].map((text) => namesIt(text, traces))).toEqual([true, true, true]);
    expect(['Garage Petitjean', 'Petit', ''].map((text) => namesIt(text, traces))).toEqual([false, false, false]);
  });

  it('is the whole text when it is too short to mean anything within another', () => {
    expect(namesIt('IBM', traces)).toBe(true);
    expect(namesIt('Machine IBM 360', traces)).toBe(false);
  });

  it('is told by its invoices, its letters and its bank operations where data say no client', () => {
    const about = [{ invoice: 'F-12' }, { invoices: ['F-99', 'F-12'], note: 'x' }, { entry: 31, reason: 'x' }, { reference: 'R2026-00004', slipNumber: 'x' }, { id: 4, before: { clientId: 7 }, after: { subject: 'x' } }];
    expect(about.map((data) => subjectOf(data, traces))).toEqual(about.map(() => 'it'));
    expect([{ invoice: 'F-99' }, { invoices: [] }, { entry: 32 }, { reference: 'CHQ 7' }, { before: null }].map((data) => subjectOf(data, traces))).toEqual(Array(5).fill('nobody'));
    expect(subjectOf({ client: 'C8', invoice: 'F-12' }, traces)).toBe('another');
    expect(withoutTraces({ postings: [{ reference: 'R2026-00004', slipNumber: '2C 1', postedOn: '2012-03-20' }, { reference: 'R2026-00005', slipNumber: '2C 2' }] }, traces)).toEqual({ postings: [{ reference: 'R2026-00004', slipNumber: '', postedOn: '2012-03-20' }, { reference: 'R2026-00005', slipNumber: '2C 2' }] });
  });

  it('is told by codes and ids where data say whose they are', () => {
    expect(subjectOf({ client: 'C7' }, traces)).toBe('it');
    expect(subjectOf({ client: 7, reason: 'x' }, traces)).toBe('it');
    expect(subjectOf({ client: 'C8', note: 'Garage Petit' }, traces)).toBe('another');
    expect(subjectOf({ amountCents: 7 }, traces)).toBe('nobody');
  });
});

describe('data without their traces', () => {
  it('keep numbers, days and hashes of what was about the client, and all that was not', () => {
    const hash = 'a'.repeat(64);
    const data = { batch: 3, rows: [{ client: 'C7', note: 'Divorcé', date: '2026-01-31', document: { id: 4, sha256: hash } }, { client: 'C8', note: 'Garage Durand' }], said: ['Vu avec Garage Petit', 'rien'] };
    expect(withoutTraces(data, traces)).toEqual({ batch: 3, rows: [{ client: '', note: '', date: '2026-01-31', document: { id: 4, sha256: hash } }, { client: 'C8', note: 'Garage Durand' }], said: ['', 'rien'] });
  });

  it('lose its code in a list of codes', () => {
    expect(withoutTraces({ codes: ['C7', 'C8'] }, traces)).toEqual({ codes: ['', 'C8'] });
  });
});

describe('the parts about a client', () => {
  it('leave out what is about others', () => {
    const data = { letters: [{ reference: 'R2026-00004', sha256: 'x' }, { reference: 'R2026-00005', sha256: 'y' }], note: 'Garage Petit a appelé' };
    expect(partsAbout(data, traces)).toEqual([{ reference: 'R2026-00004', sha256: 'x' }, 'Garage Petit a appelé']);
  });
});
