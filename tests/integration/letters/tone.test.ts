import { describe, expect, it } from 'vitest';
import type { LetterData } from '#shared/domain/letters/letter-data';
import { LETTER_LANGUAGES, type LetterLanguage, TEMPLATE_KEYS } from '#shared/domain/letters/template-keys';
import { BARE_CREDITOR, BARE_DEBTOR, DEBTOR, invoice, letterData, PLAN, STATEMENT } from '../../unit/letters/sample';
import { plain, readShipped, shippedText } from './shipped';

const LETTERS_SENT = ['2026-09-10', '2026-09-25', '2026-10-10'];
const read = (change: Partial<Omit<LetterData, 'totalCents'>>): Promise<string> => shippedText(letterData({ plan: PLAN, statement: STATEMENT, ...change }));
const UPCOMING = [invoice({ dueDate: '2026-12-01', daysLate: 0 })];

const LATE: Readonly<Record<LetterLanguage, RegExp>> = {
  fr: /retard|impayé|oubli|relance|échue/i,
  en: /\blate\b|unpaid|overdue|overlooked|oversight|reminder\b/i,
  de: /Verzug|unbezahlt|überfällig|Versehen|Mahnung|offen\b/i,
};
const THREATS: Readonly<Record<LetterLanguage, RegExp>> = {
  fr: /pénalité|intérêts|indemnité|40 €|mise en demeure|urgen/i,
  en: /penalt|interest|€40|formal notice|urgen/i,
  de: /Verzugszins|Pauschale|40 €|förmlich|dringend/i,
};
const COURT: Readonly<Record<LetterLanguage, RegExp>> = {
  fr: /injonction|tribunal|juge|huissier|commissaire|judiciaire|justice|saisie|procédure|sommation|commandement/i,
  en: /court|judge|bailiff|summons|proceedings|seizure|order to pay/i,
  de: /Gericht|Richter|Vollstreck|Pfändung|Klage|Zahlungsbefehl/i,
};

describe.each(LETTER_LANGUAGES)('in %s', (language) => {
  const debtor = { ...DEBTOR, language };

  it('a letter ahead of the due date says neither late nor unpaid, and one sum', async () => {
    const text = await read({ debtor, template: 'courtoisie', invoices: UPCOMING });
    expect(text).not.toMatch(LATE[language]);
    expect(text).not.toMatch(THREATS[language]);
    const sums = new Set(text.match(/€1,234\.56|1\.234,56 €|1 234,56 €/g));
    expect(sums.size).toBe(1);
  });

  it.each(['relance-1', 'relance-2', 'remerciement', 'releve', 'echeancier'] as const)('%s threatens with nothing', async (template) => {
    const text = await read({ debtor, template, previousLetters: LETTERS_SENT });
    expect(text).not.toMatch(THREATS[language]);
    expect(text).not.toMatch(COURT[language]);
  });

  it('the last reminder names what the law adds, and no court', async () => {
    const text = await read({ debtor, template: 'relance-3', previousLetters: LETTERS_SENT });
    expect(text).toMatch(/40 €|€40/);
    expect(text).toContain('L. 441-10');
    expect(text).not.toMatch(COURT[language]);
  });

  it('the formal notice has its words, its articles and a deadline from receipt', async () => {
    const text = await read({ debtor, template: 'mise-en-demeure', previousLetters: LETTERS_SENT, finalStep: true });
    expect(text).toMatch(/mise en demeure/i);
    expect(text).toMatch(/\b8 (jours|days|Tagen)\b/);
    expect(text).toMatch(/1344/);
    expect(text).toContain('L. 441-10');
    expect(text).not.toMatch(/huissier|saisie|sommation|commandement|dépens|assignation|bailiff|Vollstreckung/i);
  });

  it.each(['relance-3', 'mise-en-demeure'] as const)('%s to a consumer claims neither 40 € nor by the commercial code', async (template) => {
    const text = await read({ debtor: { ...debtor, kind: 'consumer' }, template });
    expect(text).not.toMatch(/40 €|€40|441-10|commerce|Commercial Code|Handelsgesetz/);
  });

  it.each(TEMPLATE_KEYS)('%s leaves nothing empty or unfilled when all that can be unknown is', async (template) => {
    const invoices = template === 'courtoisie' ? UPCOMING : [invoice()];
    const text = await read({ template, invoices, creditor: BARE_CREDITOR, debtor: { ...BARE_DEBTOR, language }, deadline: '2026-11-21' });
    expect(text).not.toMatch(/undefined|null|NaN|[{}]| [,.](?:\s|$)|\.\.|,,|IBAN|BIC|SIREN|TVA|VAT|USt|Tél|Tel\./m);
    expect(text).not.toContain('\uE000');
  });

  it('a client of long standing gets softer words, another client the same facts', async () => {
    for (const template of ['relance-1', 'relance-2', 'relance-3'] as const) {
      const usual = await read({ debtor, template });
      const softer = await read({ debtor: { ...debtor, longStanding: true }, template });
      expect(softer).not.toBe(usual);
      expect(softer).toContain('FA-2026-00100');
    }
  });
});

describe('in French', () => {
  it('relance 1: an oversight, a date, ignore if paid', async () => {
    const text = await read({});
    expect(text).toContain('simple oubli');
    expect(text).toContain('régler la somme de 1 234,56 € au plus tard le 29 novembre 2026');
    expect(text).toContain('Si votre règlement est déjà parti, merci de ne pas tenir compte de cette lettre');
  });

  it('relance 2: the earlier letter, a date, a call, a schedule', async () => {
    const text = await read({ template: 'relance-2', level: 2, rank: 2, previousLetters: ['2026-11-01'] });
    expect(text).toContain('malgré notre lettre du 1er novembre 2026, la facture ci-dessous reste impayée');
    expect(text).toContain('appelez-nous au 04 72 00 12 34 : nous pouvons convenir ensemble d’un échéancier');
  });

  it('relance 3: both letters, and a formal notice only where the policy has one', async () => {
    const text = await read({ template: 'relance-3', level: 3, previousLetters: LETTERS_SENT.slice(0, 2) });
    expect(text).toContain('malgré nos lettres du 10 septembre 2026 et du 25 septembre 2026');
    expect(text).toContain('Ces sommes ne sont pas comprises dans ce total');
    expect(text).toContain('nous vous adresserons une mise en demeure');
    expect(await read({ template: 'relance-3', level: 3, finalStep: true })).not.toContain('mise en demeure');
  });

  it('formal notice: the claim broken down, what is due and not what is only listed', async () => {
    const invoices = [invoice({ openCents: 100_000 }), invoice({ number: 'F2', dueDate: '2026-12-31', daysLate: 0, openCents: 50_000 })];
    const text = await read({ template: 'mise-en-demeure', level: 4, invoices, unallocatedCents: -20_000, channel: 'registeredLetter' });
    expect(text).toContain('Lettre recommandée avec avis de réception');
    expect(text).toContain('Mise en demeure de payer la somme de 800,00 €');
    expect(text).toContain('Principal');
    expect(text).toContain('au titre de la facture échue ci-dessous');
    expect(text).toContain('La facture non échue est rappelée pour information');
  });

  it('an agreement has its schedule, what a missed instalment does, and two signatures', async () => {
    const text = await read({ template: 'echeancier' });
    expect(text).toContain('333,34 €');
    expect(text).toContain('reconnaît devoir');
    expect(text).toContain('dans les 5 jours qui suivent sa date');
    expect(text).toContain('Pour Atelier Martin & Fils');
    expect(text).toContain('Pour Menuiserie Dupont SARL');
  });

  it.each(TEMPLATE_KEYS)('%s holds no ordinary space where a line must not break', async (template) => {
    const docx = await readShipped(letterData({ template, unallocatedCents: -5_000, previousLetters: LETTERS_SENT, plan: PLAN, statement: STATEMENT }));
    for (const text of docx.paragraphs) {
      expect(text).not.toMatch(/ [:;!?»€]|« |n° |\d (?:€|jours)|'/);
      expect(text).not.toMatch(/\d (?:janvier|septembre|octobre|novembre)/);
    }
    expect(plain(docx.paragraphs.join('\n'))).toContain('Menuiserie Dupont SARL');
  });
});
