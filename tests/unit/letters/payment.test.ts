import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epcCode } from '#shared/domain/letters/payment/epc-code';
import { isRfReference, rfReference } from '#shared/domain/letters/payment/rf-reference';

const transfer = { name: 'Atelier Martin & Fils', iban: 'FR76 3000 6000 0112 3456 7890 189', bic: 'AGRIFRPP', cents: 123_456, reference: 'RF18539007547034' };

describe('the RF reference (ISO 11649)', () => {
  it('is the one of the standard', () => {
    expect(rfReference('539007547034')).toBe('RF18539007547034');
    expect(isRfReference('RF18 5390 0754 7034')).toBe(true);
    expect(isRfReference('RF19539007547034')).toBe(false);
  });

  it('is valid whatever it is made from, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const reference = rfReference(text);
        expect(reference === null || isRfReference(reference)).toBe(true);
      }),
    );
    expect(rfReference('')).toBeNull();
    expect(rfReference('1'.repeat(22))).toBeNull();
  });
});

describe('the payment code (EPC069-12)', () => {
  it('has its lines in their order', () => {
    expect(epcCode(transfer)?.split('\n')).toEqual(['BCD', '002', '1', 'SCT', 'AGRIFRPP', 'Atelier Martin & Fils', 'FR7630006000011234567890189', 'EUR1234.56', '', 'RF18539007547034']);
  });

  it('is left out without a valid IBAN, or for an amount no code can bear', () => {
    expect(epcCode({ ...transfer, iban: 'FR7630006000011234567890188' })).toBeNull();
    expect(epcCode({ ...transfer, iban: '' })).toBeNull();
    expect(epcCode({ ...transfer, cents: 0 })).toBeNull();
    expect(epcCode({ ...transfer, cents: 100_000_000_000 })).toBeNull();
    expect(epcCode({ ...transfer, cents: 99_999_999_999 })).toContain('EUR999999999.99');
  });

  it('holds at most 331 bytes and 70 characters of name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 99_999_999_999 }), (name, cents) => {
        const code = epcCode({ ...transfer, name, cents });
        if (code === null) return;
        expect(new TextEncoder().encode(code).length).toBeLessThanOrEqual(331);
        const lines = code.split('\n');
        expect(lines).toHaveLength(10);
        expect([...(lines[5] ?? '')].length).toBeLessThanOrEqual(70);
        expect(lines[7]).toBe(`EUR${(cents / 100).toFixed(2)}`);
      }),
    );
  });
});
