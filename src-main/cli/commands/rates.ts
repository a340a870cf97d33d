import { isHalfYear } from '#shared/domain/law/half-year';
import { RATE_KINDS, type RateKind } from '#shared/domain/law/rates';
import { formatRate, halfYearName } from '#shared/messages/rate-sources';
import { rateList, removeRate, setRate } from '#main/usecases/law/rates';
import { type Arguments, UsageError } from '../arguments';
import type { Answer, Command } from '../command';
import { centsOf } from '../values';

export const ratesCommand: Command = {
  usage: 'rates list | rates set --kind ecb|legalIndividual|legalOther --half-year 2027-H1 --rate 2.40 [--source TEXTE] | rates remove --kind K --half-year H',
  summary: 'taux de la BCE et de l’intérêt légal, semestre par semestre : les voir, en saisir un, retirer sa saisie',
  options: { kind: 'value', 'half-year': 'value', rate: 'value', source: 'value' },
  positional: { min: 1, max: 1 },
  run: {
    needs: 'books',
    answer: async (args, context): Promise<Answer> => {
      const [action] = args.positional;
      if (action === 'list') {
        const { rows } = rateList(context.books.read, context.today);
        return { json: { rows }, text: rows.map(({ halfYear, ecb, legalIndividual, legalOther }) => `${halfYearName(halfYear)} : ${[ecb, legalIndividual, legalOther].map((rate) => (rate === null ? 'inconnu' : formatRate(rate.rateBps))).join(' | ')}`) };
      }
      const which = whichOf(args);
      if (action === 'set') {
        const rateBps = centsOf(args.required('rate'), 'rate');
        if (rateBps < 0 || rateBps > 10_000) throw new UsageError('--rate : un taux de 0 à 100, en pour cent.');
        await setRate(context, { ...which, rateBps, source: (args.value('source') ?? '').slice(0, 200) });
        return { json: { ...which, ratePercent: rateBps / 100 }, text: [`${halfYearName(which.halfYear)} : ${formatRate(rateBps)}.`] };
      }
      if (action !== 'remove') throw new UsageError('rates : list, set ou remove.');
      await removeRate(context, which);
      return { json: which, text: [`${halfYearName(which.halfYear)} : saisie retirée.`] };
    },
  },
};

function whichOf(args: Arguments): { kind: RateKind; halfYear: string } {
  const kind = RATE_KINDS.find((each) => each === args.required('kind'));
  if (kind === undefined) throw new UsageError(`--kind : ${RATE_KINDS.join(', ')}.`);
  const halfYear = args.required('half-year');
  if (!isHalfYear(halfYear)) throw new UsageError('--half-year : un semestre (exemple : 2027-H1).');
  return { kind, halfYear };
}
