import { POSTING_OUTCOMES } from '#shared/domain/correspondence';
import { savePostings } from '#main/usecases/dunning/postings';
import type { Posting } from '#shared/contract/schemas/client';
import { type Arguments, UsageError } from '../arguments';
import type { Command } from '../command';
import { dateOf } from '../values';
import { noticeByReference } from './dunning-cancel';

export const postedCommand: Command = {
  usage: 'posted RÉFÉRENCE [--number N] [--date DATE] [--presented DATE] [--received DATE | --unclaimed DATE | --refused DATE]',
  summary: 'note le numéro de dépôt d’un recommandé, sa date, et ce que dit l’avis',
  options: { number: 'value', date: 'value', presented: 'value', received: 'value', unclaimed: 'value', refused: 'value' },
  positional: { min: 1, max: 1 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const { id, reference, clientId } = noticeByReference(context, args.positional[0]);
      const known = context.books.read.dunning.correspondenceOf(clientId).find(({ notice }) => notice?.id === id)?.notice?.posting;
      const posting = postingOf(args, known ?? { slipNumber: '', postedOn: null, presentedOn: null, outcome: null, outcomeOn: null });
      await savePostings(context, { postings: [{ noticeId: id, posting }] });
      return { json: { reference, ...posting }, text: [`Recommandé ${reference} : ${posting.slipNumber}.`] };
    },
  },
};

/** What is not given stays as it is known. */
function postingOf(args: Arguments, known: Posting): Posting {
  const outcomes = POSTING_OUTCOMES.filter((each) => args.value(each) !== undefined);
  const [outcome] = outcomes;
  if (outcomes.length > 1) throw new UsageError('posted : --received, --unclaimed ou --refused, l’un des trois.');
  const posted = args.value('date');
  const presented = args.value('presented');
  return {
    slipNumber: (args.value('number') ?? known.slipNumber).trim().slice(0, 40),
    postedOn: posted === undefined ? known.postedOn : dateOf(posted, 'date'),
    presentedOn: presented === undefined ? known.presentedOn : dateOf(presented, 'presented'),
    outcome: outcome ?? known.outcome,
    outcomeOn: outcome === undefined ? known.outcomeOn : dateOf(args.required(outcome), outcome),
  };
}
