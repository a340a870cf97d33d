import { formatShortDate } from '#shared/domain/calendar';
import type { LateCosts } from '#shared/contract/schemas/law';
import { formatAmount, formatEuros } from '#shared/domain/money';
import { formatRate, halfYearName, rateSource } from '#shared/messages/rate-sources';
import { invoiceLateCosts } from '#main/usecases/law/interest';
import { UsageError } from '../arguments';
import type { Command } from '../command';
import { dateOf } from '../values';
import { scopeOf } from './scope';

export const interest: Command = {
  usage: 'interest --invoice N [--client CODE] [--to DATE]',
  summary: 'pénalités de retard d’une facture jusqu’à une date, période par période, et indemnité forfaitaire',
  options: { invoice: 'list', client: 'value', to: 'value' },
  positional: { min: 0, max: 0 },
  run: {
    needs: 'books',
    answer: (args, { books, today }) => {
      const [invoice, other] = scopeOf(args, books.read).invoices;
      if (invoice === undefined || other !== undefined) throw new UsageError('Il faut --invoice, une fois.');
      const costs = invoiceLateCosts(books.read, invoice.id, dateOf(args.value('to') ?? today, 'to'));
      return { json: shown(costs), text: sentences(costs) };
    },
  },
};

function shown({ number, debtor, dueDate, to, periods, interestCents, indemnityCents, missing, underFloor }: LateCosts): object {
  return {
    invoice: number,
    debtor,
    dueDate,
    to,
    periods: periods.map(periodShown),
    interestCents,
    indemnityCents,
    totalCents: interestCents + indemnityCents,
    provisional: missing.length > 0,
    missingHalfYears: missing,
    underFloor: underFloor.map(({ halfYear, floorBps }) => ({ halfYear, floorPercent: floorBps / 100 })),
  };
}

/** `amount` is a period's own, in euros, rounded for reading: the interest is their exact sum rounded once. */
function periodShown({ from, to, days, baseCents, rateBps, basis, provisional, cents }: LateCosts['periods'][number]): object {
  return {
    from,
    to,
    days,
    baseCents,
    ratePercent: rateBps / 100,
    source: rateSource(basis, rateBps),
    verified: basis?.verification === 'official',
    provisional,
    amount: (cents / 100).toFixed(2),
    amountCents: cents,
  };
}

function sentences({ number, dueDate, to, yearDays, periods, interestCents, indemnityCents, missing, underFloor }: LateCosts): string[] {
  return [
    `Facture ${number}, échue le ${formatShortDate(dueDate)}, au ${formatShortDate(to)}`,
    ...periods.map(
      ({ from, to: last, days, baseCents, rateBps, basis, cents }) =>
        `  du ${formatShortDate(from)} au ${formatShortDate(last)} : ${formatAmount(baseCents)} × ${formatRate(rateBps)} × ${String(days)} j / ${yearDays === '365' ? '365' : 'jours de l’année'} = ${formatEuros(cents)} (${rateSource(basis, rateBps)})`,
    ),
    `Pénalités : ${formatEuros(interestCents)} ; indemnité forfaitaire : ${formatEuros(indemnityCents)} ; total : ${formatEuros(interestCents + indemnityCents)}`,
    ...underFloor.map(({ halfYear, floorBps }) => `Taux convenu inférieur au minimum légal du ${halfYearName(halfYear)} : ${formatRate(floorBps)}, trois fois l’intérêt légal.`),
    ...(missing.length === 0 ? [] : [`Montant provisoire : taux inconnu pour le ${missing.map(halfYearName).join(', ')}.`]),
  ];
}
