import { describe, expect, it } from 'vitest';
import { LETTER_TEMPLATES } from '#shared/domain/dunning/policy';
import { composeLetter } from '#shared/domain/letters/compose-letter';
import type { LetterContent, LetterData } from '#shared/domain/letters/letter-data';
import { BARE_CREDITOR, BARE_DEBTOR, invoice, letterData } from './sample';

const LETTERS_SENT = ['2026-09-10', '2026-09-25', '2026-10-10'];

/** All that the reader reads, with ordinary spaces. */
function wholeText(content: LetterContent): string {
  const { table } = content;
  const parts = [content.creditor, content.debtor, [content.placeAndDate, content.subject], content.references, [content.salutation], content.opening];
  const after = [content.notes, content.body, content.payment, content.closing, content.signature];
  const totals = table.totals.flatMap((line) => [line.label, line.amount]);
  return [...parts, table.head, ...table.rows, totals, ...after].flat().join('\n').replace(/[\u00a0\u202f]/g, ' ');
}

const read = (change: Partial<Omit<LetterData, 'totalCents'>>): string => wholeText(composeLetter(letterData(change)));

const COURT = /injonction|tribunal|juge|huissier|commissaire|judiciaire|justice|saisie|procédure|sommation|commandement/i;

describe('what each letter says and never says', () => {
  it('relance 1: an oversight, a date, ignore if paid; no penalty', () => {
    const text = read({});
    expect(text).toContain('simple oubli');
    expect(text).toContain('régler la somme de 1 234,56 € au plus tard le 29 novembre 2026');
    expect(text).toContain('Si votre règlement est déjà parti, merci de ne pas tenir compte de cette lettre');
    expect(text).not.toMatch(/pénalité|indemnité|40 €|mise en demeure|impayé/i);
    expect(text).not.toMatch(COURT);
  });

  it('ahead of the due date, never says late nor unpaid', () => {
    for (const count of [1, 2]) {
      const invoices = Array.from({ length: count }, () => invoice({ dueDate: '2026-12-01', daysLate: 0 }));
      const text = read({ invoices });
      expect(text).not.toMatch(/retard|impayé|oubli|relance|échue/i);
      expect(text).toContain(count === 1 ? 'arrive à échéance le 1er décembre 2026' : 'arrivent prochainement à échéance');
      expect(text).toContain('à échoir');
    }
  });

  it('relance 2: the earlier letter, a date, a call, a schedule', () => {
    const text = read({ template: 'relance-2', level: 2, previousLetters: ['2026-11-01'] });
    expect(text).toContain('Malgré notre lettre du 1er novembre 2026, la facture ci-dessous reste impayée');
    expect(text).toContain('au plus tard le 29 novembre 2026');
    expect(text).toContain('appelez-nous au 04 72 00 12 34 : nous pouvons convenir ensemble d’un échéancier');
    expect(text).not.toMatch(/pénalité|indemnité|mise en demeure|urgen/i);
    const sentences = composeLetter(letterData({ template: 'relance-2', level: 2 }));
    expect([...sentences.opening, ...sentences.body].join(' ')).not.toMatch(/[A-ZÉÀ]{3,}/);
    expect(text).not.toMatch(COURT);
  });

  it('relance 3: both letters, what the law adds without amounts, the real next step; no court', () => {
    const text = read({ template: 'relance-3', level: 3, previousLetters: LETTERS_SENT.slice(0, 2) });
    expect(text).toContain('Malgré nos lettres du 10 septembre 2026 et du 25 septembre 2026');
    expect(text).toContain('indemnité forfaitaire de 40 € par facture');
    expect(text).toContain('L. 441-10 du Code de commerce');
    expect(text).toContain('Ces sommes ne sont pas comprises dans le total');
    expect(text).toContain('nous vous adresserons une mise en demeure');
    expect(text).not.toMatch(COURT);
  });

  it('relance 3 announces no formal notice where the policy ends', () => {
    expect(read({ template: 'relance-3', level: 3, finalStep: true })).not.toContain('mise en demeure');
  });

  it('formal notice: the words, the claim, the deadline from receipt, both articles, the next step', () => {
    const content = composeLetter(
      letterData({ template: 'mise-en-demeure', level: 4, channel: 'registeredLetter', previousLetters: LETTERS_SENT, finalStep: true }),
    );
    const text = wholeText(content);
    expect(content.registered).toBe(true);
    expect(text).toContain('Mise en demeure de payer la somme de 1 234,56 €');
    expect(text).toContain('Malgré nos lettres du 10 septembre 2026, du 25 septembre 2026 et du 10 octobre 2026');
    expect(text).toContain('nous vous mettons en demeure de nous régler cette somme dans un délai de 8 jours à compter de la réception');
    expect(text).toContain('l’article 1344 du Code civil');
    expect(text).toContain('l’article L. 441-10 du Code de commerce');
    expect(text).toContain('injonction de payer');
    expect(content.table.totals.map((line) => line.label)).toEqual(['Principal', 'Total à payer']);
    expect(text).not.toMatch(/huissier|saisie|sommation|commandement|frais de justice|dépens|assignation/i);
  });

  it('a formal notice claims what is due, not what is only listed', () => {
    const invoices = [invoice({ openCents: 100_000 }), invoice({ number: 'F2', dueDate: '2026-12-31', daysLate: 0, openCents: 50_000 })];
    const text = read({ template: 'mise-en-demeure', level: 4, invoices, unallocatedCents: -20_000 });
    expect(text).toContain('Mise en demeure de payer la somme de 800,00 €');
    expect(text).toContain('au titre de la facture échue ci-dessous');
    expect(text).toContain('La facture non échue est rappelée pour information');
  });
});

describe('what is not known', () => {
  it.each(LETTER_TEMPLATES)('%s reads well without it', (template) => {
    const content = composeLetter(letterData({ template, creditor: BARE_CREDITOR, debtor: BARE_DEBTOR, deadline: '2026-11-21' }));
    const text = wholeText(content);
    expect(text).not.toMatch(/undefined|null|NaN| ,| \.|\.\.|: \.|^\s*$|: *$|Malgré|lettres? du|IBAN|BIC|SIREN|TVA|Tél/m);
    expect(content.placeAndDate.replaceAll('\u00a0', ' ')).toBe('Le 21 novembre 2026');
    expect(content.creditor).toEqual(['Atelier Martin & Fils']);
    expect(content.signature).toEqual(['Atelier Martin & Fils']);
    expect(text).toContain('il vous suffit de répondre à cette lettre');
    expect(text).toContain('dès réception de cette lettre');
    expect(text).toContain('moyen de paiement habituel');
  });

  it('is left out one by one', () => {
    const known = letterData().creditor;
    const noPhone = read({ creditor: { ...known, phone: '' } });
    expect(noPhone).toContain('écrivez-nous à compta@atelier-martin.example');
    const noBic = composeLetter(letterData({ creditor: { ...known, bic: '' } }));
    expect(noBic.payment.at(-1)?.replaceAll('\u00a0', ' ')).toBe('Référence à rappeler : R2026-00042');
    const roleOnly = composeLetter(letterData({ creditor: { ...known, signatoryName: '' } }));
    expect(roleOnly.signature).toEqual(['Atelier Martin & Fils', 'Gérante']);
  });
});

describe('typography', () => {
  it.each(LETTER_TEMPLATES)('%s holds no ordinary space where a line must not break', (template) => {
    const content = composeLetter(letterData({ template, unallocatedCents: -5_000, previousLetters: LETTERS_SENT }));
    const written = [content.subject, ...content.references, ...content.opening, ...content.notes, ...content.body, ...content.payment, ...content.closing];
    for (const text of written) {
      expect(text).not.toMatch(/ [:;!?»€]|« |n° |\d (?:€|jours)|'/);
      expect(text).not.toMatch(/\d (?:janvier|septembre|octobre|novembre)/);
    }
  });

  it('groups the IBAN and the SIREN, and dates the letter from its town', () => {
    const content = composeLetter(letterData({ creditor: { ...letterData().creditor, iban: 'fr76 30006000 011234567890189', address: { ...letterData().creditor.address, city: 'Lyon Cedex 03' } } }));
    expect(content.payment[1]?.replaceAll('\u00a0', ' ')).toBe('IBAN : FR76 3000 6000 0112 3456 7890 189');
    expect(content.creditor.map((line) => line.replaceAll('\u00a0', ' '))).toContain('SIREN 404 833 048');
    expect(content.placeAndDate.replaceAll('\u00a0', ' ')).toBe('Lyon, le 21 novembre 2026');
  });
});
