import { describe, expect, it } from 'vitest';
import type { ClientKind } from '#shared/domain/clients/client-kind';
import type { LetterClaim, LetterData } from '#shared/domain/letters/letter-data';
import type { LetterLanguage } from '#shared/domain/letters/template-keys';
import { DEBTOR, letterData, TODAY } from '../../unit/letters/sample';
import { shippedText } from './shipped';

/** 1 234,56 of principal, and 12,50 + 40,00 beside it between professionals and from a public buyer. */
function notice(language: LetterLanguage, kind: ClientKind): LetterData {
  const claims: LetterClaim[] =
    kind === 'consumer'
      ? []
      : [
          { kind: 'interest', cents: 1_250, to: TODAY, debtor: kind, rates: [{ rateBps: 1240, to: TODAY }] },
          { kind: 'indemnity', cents: 4_000, count: 1 },
        ];
  return letterData({ debtor: { ...DEBTOR, language, kind }, template: 'mise-en-demeure', level: 4, channel: 'registeredLetter', finalStep: true, previousLetters: ['2026-09-10', '2026-09-25'], claims, totalCents: kind === 'consumer' ? 123_456 : 128_706 });
}

interface Golden {
  readonly sending: string;
  readonly subject: Readonly<Record<'claimed' | 'bare', string>>;
  readonly opening: Readonly<Record<'claimed' | 'bare', string>>;
  readonly demand: string;
  readonly law: Readonly<Record<ClientKind, string>>;
  readonly next: Readonly<Record<'private' | 'public', string>>;
  readonly breakdown: readonly string[];
  readonly means: string;
}

/** Written from what a formal notice has to say, not from what is printed. */
const GOLDEN: Readonly<Record<LetterLanguage, Golden>> = {
  fr: {
    sending: 'Lettre recommandée avec avis de réception',
    subject: { claimed: 'Objet : Mise en demeure de payer la somme de 1 287,06 €', bare: 'Objet : Mise en demeure de payer la somme de 1 234,56 €' },
    opening: {
      claimed: 'Sauf erreur de notre part, et malgré nos lettres du 10 septembre 2026 et du 25 septembre 2026, vous restez nous devoir à ce jour la somme de 1 287,06 € au titre de la facture ci-dessous.',
      bare: 'Sauf erreur de notre part, et malgré nos lettres du 10 septembre 2026 et du 25 septembre 2026, vous restez nous devoir à ce jour la somme de 1 234,56 € au titre de la facture ci-dessous.',
    },
    demand: 'Par la présente, nous vous mettons en demeure de nous régler cette somme dans un délai de 8 jours à compter de la réception de cette lettre. La présente vaut mise en demeure au sens de l’article 1344 du Code civil.',
    law: {
      professional: 'Entre professionnels, l’article L. 441-10 du Code de commerce rend exigibles de plein droit, sans rappel, des pénalités de retard dès le lendemain de l’échéance et une indemnité forfaitaire de 40 € par facture pour frais de recouvrement.',
      consumer: 'À compter de la présente, cette somme porte intérêt au taux légal (articles 1231-6 et 1344-1 du Code civil).',
      public: 'Le retard de paiement fait courir de plein droit des intérêts moratoires et une indemnité forfaitaire de 40 € par facture (articles R. 2192-31 et D. 2192-35 du Code de la commande publique).',
    },
    next: {
      private: 'À défaut de règlement dans ce délai, nous nous réservons le droit de demander au tribunal compétent de vous y condamner, au besoin par la voie de l’injonction de payer.',
      public: 'À défaut de règlement dans ce délai, nous nous réservons le droit de saisir la juridiction compétente.',
    },
    breakdown: ['Principal', '1 234,56 €', 'Pénalités de retard au 21/11/2026', '12,50 €', 'Indemnité forfaitaire de recouvrement', '40,00 €', 'Total à payer', '1 287,06 €'],
    means: 'IBAN : FR76 3000 6000 0112 3456 7890 189',
  },
  en: {
    sending: 'Registered letter',
    subject: { claimed: 'Subject: Formal notice (mise en demeure) to pay €1,287.06', bare: 'Subject: Formal notice (mise en demeure) to pay €1,234.56' },
    opening: {
      claimed: 'you still owe us €1,287.06 to date, being the amount of the invoice listed below.',
      bare: 'you still owe us €1,234.56 to date, being the amount of the invoice listed below.',
    },
    demand: 'We hereby give you formal notice (mise en demeure) to pay us this sum within 8 days of receiving this letter. This letter is a formal notice within the meaning of article 1344 of the French Civil Code.',
    law: {
      professional: 'Between businesses, article L. 441-10 of the French Commercial Code makes interest for late payment due without reminder from the day after the due date, together with a fixed sum of €40 per invoice for recovery costs.',
      consumer: 'From this notice on, the sum bears interest at the French legal rate (articles 1231-6 and 1344-1 of the French Civil Code).',
      public: 'Late payment gives rise by operation of law to interest and to a fixed sum of €40 per invoice (articles R. 2192-31 and D. 2192-35 of the French Public Procurement Code).',
    },
    next: {
      private: 'Failing payment within this period, we reserve the right to apply to the competent court for an order to pay.',
      public: 'Failing payment within this period, we reserve the right to apply to the competent court.',
    },
    breakdown: ['Principal', '€1,234.56', 'Late-payment interest to 21 November 2026', '€12.50', 'Fixed sum for recovery costs', '€40.00', 'Total to pay', '€1,287.06'],
    means: 'FR76 3000 6000 0112 3456 7890 189',
  },
  de: {
    sending: 'Einschreiben',
    subject: { claimed: 'Betreff: Förmliche Mahnung (mise en demeure) über 1.287,06 €', bare: 'Betreff: Förmliche Mahnung (mise en demeure) über 1.234,56 €' },
    opening: { claimed: 'schulden Sie uns bis heute den Betrag von 1.287,06 € aus der unten aufgeführten Rechnung.', bare: 'schulden Sie uns bis heute den Betrag von 1.234,56 € aus der unten aufgeführten Rechnung.' },
    demand: 'zu zahlen. Dieses Schreiben gilt als Mahnung im Sinne von Artikel 1344 des französischen Zivilgesetzbuchs.',
    law: {
      professional: 'Zwischen Unternehmen sind nach Artikel L. 441-10 des französischen Handelsgesetzbuchs ohne weitere Erinnerung ab dem Tag nach der Fälligkeit Verzugszinsen sowie eine Pauschale von 40 € je Rechnung für Beitreibungskosten geschuldet.',
      consumer: 'Ab dieser Mahnung ist der Betrag zum französischen gesetzlichen Zinssatz zu verzinsen (Artikel 1231-6 und 1344-1 des französischen Zivilgesetzbuchs).',
      public: 'Bei Zahlungsverzug entstehen kraft Gesetzes Zinsen und eine Pauschale von 40 € je Rechnung (Artikel R. 2192-31 und D. 2192-35 des französischen Vergabegesetzbuchs).',
    },
    next: {
      private: 'Geht in dieser Frist keine Zahlung ein, behalten wir uns vor, beim zuständigen Gericht einen Zahlungsbefehl zu beantragen.',
      public: 'Geht in dieser Frist keine Zahlung ein, behalten wir uns vor, das zuständige Gericht anzurufen.',
    },
    breakdown: ['1.234,56 €', '12,50 €', '40,00 €', '1.287,06 €'],
    means: 'FR76 3000 6000 0112 3456 7890 189',
  },
};

const OTHERS = (law: Golden['law'], kind: ClientKind): string[] => Object.entries(law).filter(([each]) => each !== kind).map(([, text]) => text);

describe.each(['fr', 'en', 'de'] as const)('the shipped formal notice in %s', (language) => {
  it.each(['professional', 'consumer', 'public'] as const)('to a %s debtor says all that it has to, and nothing of the others', async (kind) => {
    const golden = GOLDEN[language];
    const text = await shippedText(notice(language, kind));
    const sums = kind === 'consumer' ? 'bare' : 'claimed';
    const parties = ['Atelier Martin & Fils', '404 833 048', 'Menuiserie Dupont SARL', '38200 VIENNE', 'C000123', 'R2026-00042', 'FA-2026-00100'];
    const said = [...parties, golden.sending, golden.subject[sums], golden.opening[sums], golden.demand, golden.law[kind], golden.next[kind === 'public' ? 'public' : 'private'], golden.means, ...(kind === 'consumer' ? [] : golden.breakdown)];
    for (const each of said) expect(text).toContain(each);
    for (const other of OTHERS(golden.law, kind)) expect(text).not.toContain(other);
    expect(text).toMatch(/mise en demeure/i);
    expect(text).toMatch(/\b8 (?:jours|days|Tagen)\b/);
    if (kind === 'consumer') expect(text).not.toMatch(/40 €|€40|441-10|2192/);
    // nothing of what a court, or one who serves its orders, would write (C. pén. 433-13)
    expect(text).not.toMatch(/huissier|commissaire de justice|sommation|commandement|assignation|saisie|République française|au nom du peuple|bailiff|summons|Gerichtsvollzieher|Vollstreckung/i);
  });

  it('says what its interest was divided by', async () => {
    const said = { fr: ['sur 365 jours', 'sur les jours de chaque année'], en: ['on a year of 365 days', 'on the days of each year'], de: ['auf ein Jahr von 365 Tagen', 'auf die Tage jedes Jahres'] }[language];
    const data = notice(language, 'professional');
    const actual = { ...data, claims: data.claims.map((claim) => (claim.kind === 'interest' ? { ...claim, yearDays: 'actual' as const } : claim)) };
    const texts = [await shippedText(data), await shippedText(actual)];
    expect(texts.map((text) => said.map((words) => text.includes(words)))).toEqual([[true, false], [false, true]]);
  });
});
