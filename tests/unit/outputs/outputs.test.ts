import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callEntry } from '#shared/domain/outputs/call-script';
import { emailAddresses, emailMessage, mailLink } from '#shared/domain/outputs/email-message';
import { labelRows, LABEL_SHEET_NAMES, LABEL_SHEETS, labelsPerSheet } from '#shared/domain/outputs/label-sheets';
import { askedOf, factsOf } from '#shared/domain/outputs/letter-facts';
import { LETTER_LANGUAGES, TEMPLATE_KEYS } from '#shared/domain/letters/template-keys';
import { claimedCents } from '#shared/domain/letters/listed';
import { DEBTOR, invoice, invoices, letterData } from '../letters/sample';

const anySheet = fc.constantFrom(...LABEL_SHEET_NAMES).map((name) => LABEL_SHEETS[name]);

describe('a sheet of labels', () => {
  it.each(LABEL_SHEET_NAMES)('%s fits on A4', (name) => {
    const { columns, rows, width, height, top, left, gap } = LABEL_SHEETS[name];
    expect(left + columns * width + (columns - 1) * gap).toBeLessThanOrEqual(210.01);
    expect(top + rows * height).toBeLessThanOrEqual(297);
  });

  it('has each label once, in order, from the first place on', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 60 }), anySheet, fc.integer({ min: 1, max: 40 }), (labels, sheet, first) => {
        const pages = labelRows(labels, sheet, first);
        const places = pages.flat(2);
        expect(places.filter((label) => label !== null)).toEqual(labels);
        const skipped = places.findIndex((label) => label !== null);
        if (labels.length > 0) expect(skipped).toBe((first - 1) % labelsPerSheet(sheet));
        for (const page of pages) for (const row of page) expect(row).toHaveLength(sheet.columns);
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(sheet.rows);
      }),
    );
  });

  it('is none without a label', () => {
    expect(labelRows([], LABEL_SHEETS.L7163, 3)).toEqual([]);
  });
});

describe('the message that goes with a letter', () => {
  it.each(LETTER_LANGUAGES)('names the letter, the sum and the day in %s, in the language of the client', (language) => {
    const { subject, body } = emailMessage(factsOf(letterData({ debtor: { ...DEBTOR, language }, invoices: [invoice({ openCents: 6_000, amountCents: 10_000 })] })));
    expect(subject).toContain('Atelier Martin & Fils');
    expect(body).toContain('R2026-00042');
    expect(body).toContain(language === 'en' ? '60.00' : '60,00');
    expect(body).not.toMatch(/undefined|\{|\}|null/);
    const greetings = { fr: 'Madame, Monsieur,', en: 'Dear Sir or Madam,', de: 'Sehr geehrte Damen und Herren,' };
    expect(body.startsWith(greetings[language])).toBe(true);
  });

  it('says nothing of lateness nor of a deadline before the due date', () => {
    const { body } = emailMessage(factsOf(letterData({ template: 'courtoisie', invoices: [invoice({ daysLate: 0, dueDate: '2026-12-10' })] })));
    expect(body).toContain('pas encore échu');
    expect(body).not.toContain('au plus tard');
  });

  it('asks for nothing with a letter that asks for nothing', () => {
    expect(emailMessage(factsOf(letterData({ template: 'remerciement' }))).body).not.toContain('€');
  });

  it('asks for what the letter asks for, whatever is kept of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: -5_000, max: 0 }), fc.constantFrom(...TEMPLATE_KEYS.filter((key) => key !== 'echeancier')), (count, unallocatedCents, template) => {
        const data = letterData({ template, invoices: invoices(count).map((each, i) => (i % 2 === 1 ? { ...each, daysLate: 0 } : each)), unallocatedCents });
        expect(askedOf({ template, unallocatedCents, totalCents: data.totalCents, invoices: data.invoices })).toBe(claimedCents(data));
      }),
    );
  });

  it('takes what is an address from what the card says', () => {
    expect(emailAddresses('Compta <compta@exemple.fr> ; autre@exemple.fr, sans adresse, @x, a@b')).toEqual(['compta@exemple.fr', 'autre@exemple.fr']);
    expect(emailAddresses('')).toEqual([]);
    expect(emailAddresses('a@b.fr c@d.fr\r\ne@f.fr')).toEqual(['a@b.fr', 'c@d.fr', 'e@f.fr']);
  });

  it('never writes to half an address, nor to what a header or a link would read otherwise', () => {
    expect(emailAddresses('jean dupont@exemple.fr')).toEqual([]);
    expect(emailAddresses('"x\\" <evil@x>"@b.fr')).toEqual([]);
    expect(emailAddresses('a@b.fr?bcc=evil@x.fr; a@b.fr&body=hi; a@b.fr%0d%0a; a@b..fr; a@b.fr:25; javascript:alert(1)')).toEqual([]);
  });

  it('opens as a link that a mail program reads back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (subject, body) => {
        const link = new URL(mailLink('compta+relance@exemple.fr', { subject, body }));
        expect(link.protocol).toBe('mailto:');
        expect(decodeURIComponent(link.pathname)).toBe('compta+relance@exemple.fr');
        expect(link.searchParams.get('subject')).toBe(subject);
        expect(link.searchParams.get('body')).toBe(body.replaceAll('\n', '\r\n'));
      }),
    );
  });
});

describe('what to say on the phone', () => {
  const saying = (change: Parameters<typeof letterData>[0]): string => callEntry(factsOf(letterData({ ...change, debtor: { ...DEBTOR, phone: '04 78 00 00 00' } }))).script.join(' ').replaceAll('\u00a0', ' ');

  it('takes a first reminder for an oversight and speaks of no consequence', () => {
    const text = saying({ template: 'relance-1' });
    expect(text).toContain('oubli');
    expect(text).not.toMatch(/mise en demeure|pénalité|justice|suites/i);
  });

  it('recalls the letters and offers a schedule at the second', () => {
    const text = saying({ template: 'relance-2', previousLetters: ['2026-10-20'] });
    expect(text).toContain('malgré notre courrier du 20 octobre 2026');
    expect(text).toContain('échéancier');
  });

  it('says before the due date that nothing is late', () => {
    const text = saying({ template: 'courtoisie', invoices: [invoice({ daysLate: 0, dueDate: '2026-12-10' })] });
    expect(text).toContain('à échéance du 10/12/2026');
    expect(text).not.toMatch(/échue|impayé|retard/);
  });

  it('adds up the invoices it is given and the credits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: -900, max: 0 }), (count, unallocatedCents) => {
        const entry = callEntry(factsOf(letterData({ invoices: invoices(count), unallocatedCents })));
        expect(entry.totalCents).toBe(invoices(count).reduce((sum, { openCents }) => sum + openCents, 0) + unallocatedCents);
      }),
    );
  });
});
