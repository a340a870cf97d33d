import { signatureBlock } from '../letters/creditor-block';
import { LANGUAGES } from '../letters/languages/languages';
import type { LetterLanguage, TemplateKey } from '../letters/template-keys';
import { fr, oneLine } from '../letters/typography';
import type { LetterFacts } from './letter-facts';

/** What goes with an attached letter: short, since the letter says it all. */
interface EmailWords {
  readonly greeting: string;
  readonly attached: (date: string, reference: string, subject: string) => string;
  /** The sum and the day, as the tone of the letter has it. */
  readonly asks: (key: TemplateKey, sum: string, deadline: string) => string;
  readonly ifPaid: (key: TemplateKey) => string;
  readonly closing: string;
  readonly phone: string;
}

const FORMAL: readonly TemplateKey[] = ['relance-3', 'mise-en-demeure'];
/** Letters that ask for nothing. */
const TELLING: readonly TemplateKey[] = ['remerciement', 'releve', 'echeancier'];

const WORDS: Readonly<Record<LetterLanguage, EmailWords>> = {
  fr: {
    greeting: fr`Madame, Monsieur,`,
    attached: (date, reference, subject) => fr`Vous trouverez ci-joint notre lettre du ${date}, référence ${reference} : ${subject}.`,
    asks: (key, sum, deadline) =>
      key === 'courtoisie' ? fr`Elle porte sur un total de ${sum}, qui n'est pas encore échu.` : fr`Elle porte sur un total de ${sum}, à régler au plus tard le ${deadline}.`,
    ifPaid: (key) => (FORMAL.includes(key) ? fr`Si votre règlement est déjà parti, merci de nous en indiquer la date et le moyen.` : fr`Si votre règlement est déjà parti, merci de ne pas tenir compte de ce message.`),
    closing: 'Cordialement,',
    phone: fr`Tél. : `,
  },
  en: {
    greeting: 'Dear Sir or Madam,',
    attached: (date, reference, subject) => `Please find attached our letter of ${date}, reference ${reference}: ${subject}.`,
    asks: (key, sum, deadline) => (key === 'courtoisie' ? `It is about a total of ${sum}, which is not due yet.` : `It is about a total of ${sum}, to be paid by ${deadline}.`),
    ifPaid: (key) => (FORMAL.includes(key) ? 'If you have already paid, please let us know when and how.' : 'If you have already paid, please disregard this message.'),
    closing: 'Yours faithfully,',
    phone: 'Phone: ',
  },
  de: {
    greeting: 'Sehr geehrte Damen und Herren,',
    attached: (date, reference, subject) => `anbei erhalten Sie unser Schreiben vom ${date}, Zeichen ${reference}: ${subject}.`,
    asks: (key, sum, deadline) => (key === 'courtoisie' ? `Es betrifft einen noch nicht fälligen Betrag von ${sum}.` : `Es betrifft einen Betrag von ${sum}, zahlbar bis zum ${deadline}.`),
    ifPaid: (key) => (FORMAL.includes(key) ? 'Falls Sie bereits gezahlt haben, teilen Sie uns bitte Datum und Zahlungsweg mit.' : 'Falls Sie bereits gezahlt haben, betrachten Sie diese Nachricht bitte als gegenstandslos.'),
    closing: 'Mit freundlichen Grüßen',
    phone: 'Tel.: ',
  },
};

export interface EmailMessage {
  readonly subject: string;
  /** Lines parted by "\n". */
  readonly body: string;
}

/** The message that a letter is attached to, in the client's language. */
export function emailMessage(facts: LetterFacts): EmailMessage {
  const { creditor, debtor, template, reference, subject } = facts;
  const words = WORDS[debtor.language];
  const language = LANGUAGES[debtor.language];
  const asks = TELLING.includes(template) ? [] : [words.asks(template, language.euros(facts.askedCents), language.longDate(facts.deadline)), words.ifPaid(template)];
  const phone = oneLine(creditor.phone);
  const signature = [...new Set([...signatureBlock(creditor), oneLine(creditor.name)]), ...(phone === '' ? [] : [`${words.phone}${phone}`])];
  const lines = [words.greeting, '', words.attached(language.longDate(facts.date), oneLine(reference), subject), ...asks, '', words.closing, '', ...signature];
  return { subject: `${oneLine(creditor.name)} – ${subject}`, body: lines.join('\n') };
}

/** As addresses are met in practice: neither quotes nor what a header or a link would read as its own. */
const ADDRESS = /^[\p{L}\p{N}!#$%'*+/=^_`{|}~.-]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+$/u;

/**
 * The addresses of a client's card, where several may stand, with or without names ("Claire Martin <claire@exemple.fr>").
 * What is none is left out, and so is what follows a space in one: half an address may be somebody else's.
 */
export function emailAddresses(text: string): string[] {
  return text.split(/[,;\r\n]+/).flatMap((entry) => {
    const bracketed = [...entry.matchAll(/<([^<>]*)>/g)].map((found) => (found[1] ?? '').trim());
    return (bracketed.length > 0 ? bracketed : wordsOf(entry)).filter((word) => ADDRESS.test(word));
  });
}

/** "a@b.fr c@d.fr" are two addresses; "jean dupont@exemple.fr" is none. */
function wordsOf(entry: string): string[] {
  const words = entry.trim().split(/\s+/);
  return words.every((word) => word.includes('@')) ? words : [];
}

/** A link that opens a message in the mail program: nothing can be attached to it. */
export function mailLink(address: string, { subject, body }: EmailMessage): string {
  return `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
