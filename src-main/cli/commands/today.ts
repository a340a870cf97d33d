import { formatShortDate, type IsoDate } from '#shared/domain/calendar';
import { formatEuros } from '#shared/domain/money';
import type { DoneLine, GroupOfLines, TodayGroup, TodayKind, TodayLine } from '#shared/domain/today/line';
import { comingUp } from '#main/usecases/today/coming-up';
import { doneOn } from '#main/usecases/today/done';
import { todayGroups } from '#main/usecases/today/today';
import type { Command } from '../command';

export const today: Command = {
  usage: 'today',
  summary: 'ce qu’il y a à faire aujourd’hui, dans l’ordre : réponses, promesses, appels, litiges, relances',
  options: {},
  positional: { min: 0, max: 0 },
  run: {
    needs: 'books',
    answer: (_args, { books, today: date }) => {
      const groups = todayGroups(books.read, date, () => Number.POSITIVE_INFINITY);
      const done = doneOn(books.read, date);
      const left = groups.reduce((sum, { count }) => sum + count, 0);
      const next = groups.length === 0 ? comingUp(books.read, date) : null;
      return {
        json: { date, left, done: done.map(doneShown), groups: groups.map(groupShown), next },
        text: [
          `Le ${formatShortDate(date)} : ${String(left)} à faire, ${String(done.length)} faits`,
          ...groups.flatMap(groupText),
          ...(next === null ? [] : [`Prochaine échéance : le ${formatShortDate(next.date)}, ${next.client}`]),
        ],
      };
    },
  },
};

function groupShown({ group, count, cents, lines }: GroupOfLines): object {
  return { group, count, totalCents: cents, lines: lines.map(lineShown) };
}

function lineShown({ kind, client, cents, since, count, level, note }: TodayLine): object {
  return { kind, client: client?.code ?? null, name: client?.name ?? null, amountCents: cents, since, count, level, note };
}

const doneShown = ({ kind, client, cents }: DoneLine): object => ({ kind, client: client.code, amountCents: cents });

const GROUPS: Readonly<Record<TodayGroup, string>> = {
  replies: 'Réponses à traiter',
  broken: 'Promesses et échéanciers non tenus',
  expected: 'Règlements attendus',
  calls: 'Appels à passer',
  limitation: 'Prescriptions proches',
  notices: 'Mises en demeure à suivre',
  disputes: 'Litiges à suivre',
  holds: 'Attentes qui se terminent',
  data: 'Données à mettre à jour',
  bank: 'Banque à rapprocher',
  letters: 'Relances à valider',
  lapsed: 'Créances prescrites',
};

const KINDS: Readonly<Record<TodayKind, (since: IsoDate, line: TodayLine) => string>> = {
  reply: (since) => `reçue le ${since}`,
  brokenPromise: (since) => `promesse non tenue depuis le ${since}`,
  brokenPlan: (since) => `échéancier rompu depuis le ${since}`,
  promiseDue: (since) => `promis pour le ${since}`,
  instalmentDue: (since) => `échéance du ${since}`,
  callAgain: (since) => `à rappeler le ${since}`,
  phoneStep: (_since, { level }) => `étape ${String(level)}, par téléphone`,
  limitation6: (since, { count }) => `${invoicesText(count)} à réclamer en justice avant le ${since} (moins de 6 mois)`,
  limitation3: (since, { count }) => `${invoicesText(count)} à réclamer en justice avant le ${since} (moins de 3 mois)`,
  limitation1: (since, { count }) => `${invoicesText(count)} à réclamer en justice avant le ${since} (moins d’un mois)`,
  limitationOver: (since, { count }) => `${invoicesText(count)}, prescrites depuis le ${since}`,
  noticeToPost: (_since, { note }) => `mise en demeure du ${note} : à poster`,
  noticeAwaited: (since, { note }) => `mise en demeure du ${note} : accusé de réception attendu depuis le dépôt du ${since}`,
  noticeExpired: (since, { note }) => `mise en demeure du ${note} : délai expiré le ${since}`,
  oldDispute: (since) => `en litige depuis le ${since}`,
  holdEnding: (since) => `attente jusqu’au ${since}`,
  staleData: (since) => `vos règlements datent du ${since}`,
  bankEntries: (_since, { count }) => `${String(count)} mouvements`,
  letter: (_since, { level }) => `étape ${String(level)}`,
};

const invoicesText = (count: number): string => (count === 1 ? '1 facture' : `${String(count)} factures`);

function groupText({ group, count, lines }: GroupOfLines): string[] {
  return [`${GROUPS[group]} (${String(count)})`, ...lines.map(lineText)];
}

function lineText(line: TodayLine): string {
  const { kind, client, cents, since } = line;
  const what = KINDS[kind](since === null ? '' : formatShortDate(since), line);
  return `  ${[client === null ? '' : `${client.code} ${client.name}`, cents === null ? '' : formatEuros(cents), what].filter(Boolean).join(' : ')}`;
}
