import { formatLongDate, formatShortDate, type IsoDate } from '../calendar';
import { listOf } from '../letters/languages/language';
import type { TemplateKey } from '../letters/template-keys';
import { fr, oneLine } from '../letters/typography';
import { type Cents, formatEuros, sumCents } from '../money';
import type { CallInvoice, LetterFacts } from './letter-facts';

/** What is wanted at hand when a client is called. */
export interface CallEntry {
  readonly clientCode: string;
  readonly clientName: string;
  /** '' when it is not known. */
  readonly phone: string;
  readonly reference: string;
  readonly level: number;
  readonly invoices: readonly CallInvoice[];
  readonly unallocatedCents: Cents;
  readonly totalCents: Cents;
  /** Days of the letters and calls before, oldest first. */
  readonly earlier: readonly IsoDate[];
  /** What to say, sentence by sentence. */
  readonly script: readonly string[];
}

/** The call that a reminder stands for. @param invoices as they stand now: those paid since are not spoken of */
export function callEntry(facts: LetterFacts, invoices: readonly CallInvoice[] = facts.invoices): CallEntry {
  const { debtor, reference, level, previousLetters, unallocatedCents } = facts;
  const totalCents = sumCents(invoices.map(({ openCents }) => openCents)) + unallocatedCents;
  return {
    clientCode: debtor.code,
    clientName: oneLine(debtor.name),
    phone: oneLine(debtor.phone),
    reference,
    level,
    invoices,
    unallocatedCents,
    totalCents,
    earlier: previousLetters,
    script: callScript(facts, invoices, totalCents),
  };
}

/** By step, in the tone of its letter (design/letters.md); said by the user, hence in French. */
function callScript(letter: LetterFacts, invoices: readonly CallInvoice[], totalCents: Cents): string[] {
  const { creditor, template, previousLetters, deadline } = letter;
  const facts: ScriptFacts = { what: whatOf(invoices), sum: formatEuros(totalCents), deadline: formatLongDate(deadline), letters: lettersOf(previousLetters) };
  const hello = fr`Bonjour, ${oneLine(creditor.signatoryName) === '' ? '' : `${oneLine(creditor.signatoryName)}, `}${oneLine(creditor.name)}. Puis-je parler à la personne qui s'occupe des règlements ?`;
  return [hello, ...(SCRIPTS[template] ?? SCRIPTS['relance-1'])(facts), fr`Je note ce que vous me dites et je vous remercie. Bonne journée.`];
}

interface ScriptFacts {
  readonly what: string;
  readonly sum: string;
  readonly deadline: string;
  /** "malgré notre courrier du…" or nothing. */
  readonly letters: string;
}

type Script = (facts: ScriptFacts) => string[];
type Scripts = Partial<Record<TemplateKey, Script>> & { readonly 'relance-1': Script };

const SCRIPTS: Scripts = {
  courtoisie: ({ what, sum }) => [
    fr`Je vous appelle au sujet de ${what}, pour ${sum}, qui arrive bientôt à échéance.`,
    fr`L'avez-vous bien reçue, et tout vous paraît-il exact ?`,
    fr`Avez-vous nos coordonnées bancaires pour le règlement ?`,
  ],
  'relance-1': ({ what, sum }) => [
    fr`Sauf erreur de notre part, nous n'avons pas encore reçu le règlement de ${what}, soit ${sum}. C'est sans doute un oubli.`,
    fr`Avez-vous bien reçu la facture, et y a-t-il quelque chose d'inexact ?`,
    fr`À quelle date pensez-vous pouvoir régler ?`,
  ],
  'relance-2': ({ what, sum, deadline, letters }) => [
    fr`Je reviens vers vous au sujet de ${what}, soit ${sum}${letters}.`,
    fr`Rencontrez-vous une difficulté, ou contestez-vous un montant ? Nous pouvons convenir ensemble d'un échéancier.`,
    fr`Pouvez-vous régler au plus tard le ${deadline} ?`,
  ],
  'relance-3': ({ what, sum, deadline, letters }) => [
    fr`Il reste à régler ${what}, soit ${sum}${letters}.`,
    fr`Je vous demande un règlement au plus tard le ${deadline}. Il est encore temps de trouver une solution ensemble.`,
    fr`Sans règlement ni réponse, nous devrons décider des suites à donner.`,
  ],
  'mise-en-demeure': ({ what, sum, letters }) => [
    fr`Je vous appelle au sujet de ${what}, soit ${sum}${letters}.`,
    fr`Une mise en demeure suit si nous ne convenons pas aujourd'hui d'une date de règlement.`,
    fr`Quelle date et quel moyen de paiement puis-je noter ?`,
  ],
};

function whatOf(invoices: readonly CallInvoice[]): string {
  const [first] = invoices;
  if (first === undefined) return 'votre compte';
  if (invoices.length > 1) return `${String(invoices.length)} factures`;
  return `la facture ${oneLine(first.number)} ${first.daysLate > 0 ? 'échue le' : 'à échéance du'} ${formatShortDate(first.dueDate)}`;
}

function lettersOf(dates: readonly IsoDate[]): string {
  if (dates.length === 0) return '';
  const days = dates.map((date) => formatLongDate(date));
  return dates.length === 1 ? `, malgré notre courrier du ${listOf(days, 'et')}` : `, malgré nos courriers des ${listOf(days, 'et')}`;
}
