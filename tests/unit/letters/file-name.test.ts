import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_NAME_PATTERN, NAME_FIELDS, patternProblem } from '#shared/domain/letters/name-pattern';
import { TEMPLATE_KEYS, type TemplateKey } from '#shared/domain/letters/template-keys';
import { letterFileName, MAX_NAME_LENGTH, numberedName, uniqueNames } from '#shared/domain/letters/file-name';

const facts = { template: 'relance-2', rank: 2, clientName: 'MENUISERIE DUPONT', clientCode: 'C000123', date: '2026-11-21', level: 2, reference: 'R2026-00042' } as const;

describe('the name of a letter', () => {
  it('says what it is, to whom, and when', () => {
    expect(letterFileName(facts)).toBe('Relance 2 - MENUISERIE DUPONT - C000123 - 2026-11-21.docx');
    const kinds = TEMPLATE_KEYS.map((template) => letterFileName({ ...facts, template }).replace(' - MENUISERIE DUPONT - C000123 - 2026-11-21.docx', ''));
    expect(kinds).toEqual(['Rappel avant échéance', 'Relance 2', 'Relance 2', 'Dernière relance', 'Mise en demeure', 'Accord d’échéancier', 'Remerciement', 'Relevé de compte']);
  });

  it('drops what Windows refuses', () => {
    expect(letterFileName({ ...facts, clientName: '..\\..\\A/B: "Café" <été>?*|\u0007\u202e ' })).toBe('Relance 2 - A B Café été - C000123 - 2026-11-21.docx');
  });

  it('stays a plain, short name whatever the client is called', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('CON', 'nul', 'COM1', '.', '..', '😀'.repeat(90)));
    fc.assert(
      fc.property(text, text, fc.constantFrom<TemplateKey>('relance-2', 'mise-en-demeure'), (clientName, clientCode, template) => {
        const name = letterFileName({ ...facts, clientName, clientCode, template });
        expect(name.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
        expect(name).toMatch(/^(?:Relance 2|Mise en demeure) - .*2026-11-21\.docx$/u);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u);
      }),
    );
  });

  it('follows a pattern, and what is not known goes with the text before it', () => {
    expect(letterFileName(facts, '{date}_{code}_{reference}')).toBe('2026-11-21_C000123_R2026-00042.docx');
    expect(letterFileName({ ...facts, clientCode: '' })).toBe('Relance 2 - MENUISERIE DUPONT - 2026-11-21.docx');
    expect(letterFileName({ ...facts, clientCode: '' }, '{code} - {client} ({niveau})')).toBe('MENUISERIE DUPONT (2).docx');
    expect(letterFileName({ ...facts, clientName: 'CON' }, '{client}')).toBe('Lettre CON.docx');
    expect(letterFileName({ ...facts, clientName: '' }, '{client}')).toBe('Lettre.docx');
  });

  it('is accepted by Windows and macOS, and short, whatever the pattern and the client', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 150 }), fc.constantFrom('CON', 'nul', 'COM1', 'lpt9.x', '.', '..', '', '😀'.repeat(90)));
    const piece = fc.oneof(fc.constantFrom(...NAME_FIELDS.map((field) => `{${field}}`)), fc.constantFrom(' - ', '_', '.', ' ', 'Relance ', '(', ')'));
    const pattern = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')).filter((given) => patternProblem(given) === null);
    fc.assert(
      fc.property(pattern, text, text, text, fc.constantFrom(...TEMPLATE_KEYS), (given, clientName, clientCode, reference, template) => {
        const name = letterFileName({ ...facts, clientName, clientCode, reference, template }, given);
        expect(name.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
        expect(name).toMatch(/^[^. ].*\.docx$/u);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]|[. ]\.docx$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
      }),
    );
  });

  it('has a pattern that is refused when it cannot name files, with why', () => {
    expect(patternProblem(DEFAULT_NAME_PATTERN)).toBeNull();
    expect(patternProblem('{client}/{date}')).toEqual({ code: 'character', text: '/' });
    expect(patternProblem('{cleint}')).toEqual({ code: 'unknownField', text: 'cleint' });
    expect(patternProblem('{client} {')).toEqual({ code: 'brace' });
    expect(patternProblem('{type} {date}')).toEqual({ code: 'noClient' });
    expect(patternProblem(`{client}${'x'.repeat(80)}`)).toEqual({ code: 'tooLong' });
  });

  it('is given once in a batch, as disks compare names', () => {
    const unique = uniqueNames();
    const names = ['Café.docx', 'CAFÉ.docx', 'Cafe\u0301.docx', 'Café (2).docx', 'Thé.docx'].map(unique);
    expect(names).toEqual(['Café.docx', 'CAFÉ (2).docx', 'Cafe\u0301 (3).docx', 'Café (2) (2).docx', 'Thé.docx']);
  });

  it('takes a number before its extension, within the length', () => {
    expect(numberedName('Relance 2 - DUPONT.docx', 2)).toBe('Relance 2 - DUPONT (2).docx');
    const long = letterFileName({ ...facts, clientName: 'X'.repeat(300) });
    expect(long).toHaveLength(MAX_NAME_LENGTH);
    expect(numberedName(long, 12)).toHaveLength(MAX_NAME_LENGTH);
    expect(numberedName(long, 12)).toMatch(/ \(12\)\.docx$/);
  });
});
