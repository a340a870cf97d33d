import { formatShortDate } from '#shared/domain/calendar';
import { formatEuros } from '#shared/domain/money';
import { paidShare, type ResponseWithin, type StepResponse, type Tally } from '#shared/domain/response/response';
import { stepResponses } from '#main/usecases/response';
import { UsageError } from '../arguments';
import type { Command } from '../command';
import { dateOf } from '../values';

export const stats: Command = {
  usage: 'stats --from DATE --to DATE',
  summary: 'ce que les relances d’une période ont obtenu, étape par étape : factures réglées sous 7, 15 et 30 jours',
  options: { from: 'value', to: 'value' },
  positional: { min: 0, max: 0 },
  run: {
    needs: 'books',
    answer: (args, { books, today }) => {
      const from = dateOf(args.required('from'), 'from');
      const to = dateOf(args.required('to'), 'to');
      if (to < from) throw new UsageError('--to : une date qui suit --from.');
      const { steps } = stepResponses(books.read, { from, to }, today);
      return {
        json: { from, to, today, response: steps.map(stepShown) },
        text: [
          `Réponse aux relances émises du ${formatShortDate(from)} au ${formatShortDate(to)}`,
          ...steps.map((step) => `  étape ${String(step.level)} (${step.template}), ${String(step.asked.count)} factures, ${formatEuros(step.asked.cents)} : ${step.within.map(sentence).join(' ; ')}`),
        ],
      };
    },
  },
};

function stepShown({ level, template, asked, within }: StepResponse): object {
  return { level, template, invoices: asked.count, openCents: asked.cents, within: within.map(withinShown) };
}

/** Shares are of what has had its days: from 0 to 1, four decimals; null when nothing has. */
function withinShown(response: ResponseWithin): object {
  const { days, paid, unpaid, tooSoon } = response;
  return { days, paid: shown(paid), unpaid: shown(unpaid), tooSoon: shown(tooSoon), paidShare: rounded(paidShare(response, 'count')), paidCentsShare: rounded(paidShare(response, 'cents')) };
}

const shown = ({ count, cents }: Tally): object => ({ invoices: count, openCents: cents });

const rounded = (share: number | null): number | null => (share === null ? null : Math.round(share * 10_000) / 10_000);

function sentence(response: ResponseWithin): string {
  const { days, paid, unpaid, tooSoon } = response;
  const counted = paid.count + unpaid.count;
  const late = tooSoon.count === 0 ? '' : `, ${String(tooSoon.count)} trop tôt`;
  return `${String(days)} j : ${counted === 0 ? '–' : `${String(paid.count)} sur ${String(counted)}`}${late}`;
}
