import { RefusalError } from '#shared/contract/result';
import type { ImputationView } from '#shared/contract/schemas/claims';
import { formatEuros } from '#shared/domain/money';
import { IMPUTATION_TEXT } from '#shared/messages/claim-words';
import { paymentImputation } from '#main/usecases/claims/imputation';
import { imputeAsSettled } from '#main/usecases/claims/impute';
import type { Command } from '../command';
import { idOf } from '../values';
import { invoiceOf } from './scope';

export const imputeCommand: Command = {
  usage: 'impute --payment ID [--order FACTURE,FACTURE] [--apply]',
  summary: 'ce que la loi fait payer à un règlement : intérêts puis capital de chaque dette, indemnités à la fin ; --apply l’enregistre',
  options: { payment: 'value', order: 'value', apply: 'flag' },
  positional: { min: 0, max: 0 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const { read } = context.books;
      const paymentId = idOf(args.required('payment'), 'payment');
      const payment = read.ledger.findPayment(paymentId);
      if (payment === null) throw new RefusalError('paymentNotFound', { payment: paymentId });
      const numbers = args.value('order')?.split(',').map((number) => number.trim()).filter((number) => number !== '');
      const order = numbers?.map((number) => invoiceOf(read, payment.clientId, number).id) ?? null;
      const proposal = paymentImputation(read, paymentId, order);
      if (!args.flag('apply')) return { json: shown(proposal, false), text: sentences(proposal) };
      const lines = proposal.lines.filter(isPaid).map(({ invoiceId, interestCents, capitalCents, indemnityCents }) => ({ invoiceId, interestCents, capitalCents, indemnityCents }));
      if (lines.length === 0) throw new RefusalError('paymentNotToImpute', { payment: paymentId });
      const { allocationIds, documentIds } = await imputeAsSettled(context, { paymentId, lines });
      return { json: { ...shown(proposal, true), allocationIds, documentIds }, text: [...sentences(proposal), 'Enregistré.'] };
    },
  },
};

type Line = ImputationView['lines'][number];

const isPaid = ({ interestCents, capitalCents, indemnityCents }: Line): boolean => interestCents + capitalCents + indemnityCents > 0;

function shown({ paymentId, date, openCents, lines, restCents }: ImputationView, applied: boolean): object {
  return {
    payment: paymentId,
    date,
    openCents,
    text: IMPUTATION_TEXT,
    lines: lines.map(({ invoiceId: _id, number, owed, ...line }) => ({ invoice: number, ...line, owedInterestCents: owed.interestCents, owedCapitalCents: owed.capitalCents, owedIndemnityCents: owed.indemnityCents })),
    restCents,
    applied,
  };
}

function sentences({ openCents, lines, restCents }: ImputationView): string[] {
  return [
    `${formatEuros(openCents)} à imputer (${IMPUTATION_TEXT})`,
    ...lines.filter(isPaid).map(({ number, interestCents, capitalCents, indemnityCents }) => `  ${number} : intérêts ${formatEuros(interestCents)}, capital ${formatEuros(capitalCents)}, indemnité ${formatEuros(indemnityCents)}`),
    `  reste non affecté : ${formatEuros(restCents)}`,
  ];
}
