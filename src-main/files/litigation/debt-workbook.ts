import { formatShortDate } from '#shared/domain/calendar';
import { type DayCount, daysInYearOf } from '#shared/domain/law/interest';
import { type DebtBreakdown, periodsOf } from '#shared/domain/litigation/debt';
import { fr, typesetFrench } from '#shared/domain/letters/typography';
import { rateSource } from '#shared/messages/rate-sources';
import { workbookFile, type WorkbookSheet } from '../sheets/workbook';

/** The breakdown of a debt in Excel: one sheet per invoice's sums, one per period of interest, so that each figure can be made again. */
export function debtWorkbook(debt: DebtBreakdown, yearDays: DayCount, head: readonly string[]): Promise<Uint8Array> {
  return workbookFile([sumsSheet(debt, head), periodsSheet(debt, yearDays, head)]);
}

function sumsSheet({ date, invoices, principalCents, interestCents, indemnityCents, deductedCents, totalCents }: DebtBreakdown, head: readonly string[]): WorkbookSheet {
  const before = invoices.length === 0 ? [] : [null, null, null];
  return {
    name: 'Décompte',
    head: [...head, fr`Décompte arrêté au ${formatShortDate(date)}`],
    columns: [
      { title: 'Facture', width: 22 },
      { title: 'Date', width: 12 },
      { title: 'Échéance', width: 12 },
      { title: 'Montant TTC', width: 14 },
      { title: 'Principal dû', width: 14 },
      { title: 'Intérêts courus', width: 12 },
      { title: 'Déjà réglés ou abandonnés', width: 12 },
      { title: 'Intérêts dus', width: 12 },
      { title: 'Indemnité', width: 12 },
      { title: 'Total', width: 14 },
    ],
    rows: invoices.map(({ number, issueDate, dueDate, amountCents, openCents, interest, accruedInterestCents, indemnityCents: indemnity }) => [
      number,
      { date: issueDate },
      { date: dueDate },
      { cents: amountCents },
      { cents: openCents },
      { cents: accruedInterestCents },
      { cents: interest.interestCents - accruedInterestCents },
      { cents: interest.interestCents },
      { cents: indemnity },
      { cents: openCents + interest.interestCents + indemnity },
    ]),
    totals: [
      ['Sous-total', ...before, { cents: principalCents }, null, null, { cents: interestCents }, { cents: indemnityCents }, { cents: totalCents + deductedCents }],
      [fr`À déduire : règlements et avoirs non affectés`, ...before, null, null, null, null, null, { cents: -deductedCents }],
      ['Total', ...before, null, null, null, null, null, { cents: totalCents }],
    ],
  };
}

function periodsSheet(debt: DebtBreakdown, yearDays: DayCount, head: readonly string[]): WorkbookSheet {
  return {
    name: 'Périodes',
    head: [...head, fr`Intérêts au ${formatShortDate(debt.date)} : base × taux × jours / jours de l'année ; le total de chaque facture est arrondi une seule fois`],
    columns: [
      { title: 'Facture', width: 22 },
      { title: 'Du', width: 12 },
      { title: 'Au', width: 12 },
      { title: 'Jours', width: 8 },
      { title: 'Base', width: 14 },
      { title: 'Taux annuel', width: 12 },
      { title: 'Jours de l’année', width: 12 },
      { title: 'Intérêts', width: 12 },
      { title: 'Source du taux', width: 70 },
    ],
    rows: periodsOf(debt).map(({ number, from, to, days, baseCents, rateBps, basis, provisional, cents }) => [
      number,
      { date: from },
      { date: to },
      { integer: days },
      { cents: baseCents },
      { bps: rateBps },
      { integer: daysInYearOf(from, yearDays) },
      { cents },
      `${typesetFrench(rateSource(basis, rateBps))}${provisional ? ' – provisoire' : ''}`,
    ]),
    totals: [],
  };
}
