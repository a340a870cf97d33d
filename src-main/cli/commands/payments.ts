import { RefusalError } from '#shared/contract/result';
import { formatEuros } from '#shared/domain/money';
import { allocate, freeAllocation, recordPayment } from '#main/usecases/payments';
import { UsageError } from '../arguments';
import type { Command } from '../command';
import { centsOf, dateOf, idOf, targetOf } from '../values';
import { clientByCode } from './clients';
import { invoiceOf } from './scope';

export const recordPaymentCommand: Command = {
  usage: 'record-payment --client CODE --amount 12.34 --date DATE [--reference R] [--on FACTURE=12.34]...',
  summary: 'enregistre un règlement, ou un remboursement si le montant est négatif',
  options: { client: 'value', amount: 'value', date: 'value', reference: 'value', on: 'list' },
  positional: { min: 0, max: 0 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const { read } = context.books;
      const amountCents = centsOf(args.required('amount'), 'amount');
      const date = dateOf(args.required('date'), 'date');
      const targets = args.list('on').map((text) => targetOf(text, 'on'));
      const client = clientByCode(read, args.required('client'));
      const allocations = targets.map(({ number, cents }) => {
        const invoice = invoiceOf(read, client.id, number);
        return { invoiceId: invoice.id, amountCents: cents ?? Math.min(amountCents, invoice.openCents) };
      });
      const reference = args.value('reference') ?? '';
      const recorded = await recordPayment(context, { clientId: client.id, amountCents, date, reference, method: '', allocations });
      return {
        json: {
          payment: { id: recorded.paymentId, client: client.code, date, amountCents, reference, unallocatedCents: recorded.unallocatedCents },
          allocations: recorded.allocations.map(({ id, invoiceNumber, amountCents: cents }) => ({ id, invoice: invoiceNumber, amountCents: cents })),
        },
        text: [`Règlement n° ${String(recorded.paymentId)} de ${formatEuros(amountCents)} enregistré ; non affecté : ${formatEuros(recorded.unallocatedCents)}.`],
      };
    },
  },
};

export const allocateCommand: Command = {
  usage: 'allocate --payment N --on FACTURE=12.34',
  summary: 'affecte un règlement à une facture',
  options: { payment: 'value', on: 'value' },
  positional: { min: 0, max: 0 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const { ledger } = context.books.read;
      const paymentId = idOf(args.required('payment'), 'payment');
      const { number, cents } = targetOf(args.required('on'), 'on');
      const payment = ledger.findPayment(paymentId);
      if (payment === null) throw new RefusalError('paymentNotFound', { payment: paymentId });
      const invoice = invoiceOf(context.books.read, payment.clientId, number);
      const amountCents = cents ?? Math.min(payment.openCents, invoice.openCents);
      if (amountCents <= 0) throw new UsageError('Le montant à affecter doit être positif.');
      const { id } = await allocate(context, { credit: { paymentId }, invoiceId: invoice.id, amountCents, date: null });
      return { json: { allocation: { id, payment: paymentId, invoice: number, amountCents } }, text: [`Affectation n° ${String(id)} : ${formatEuros(amountCents)} sur ${number}.`] };
    },
  },
};

export const freeCommand: Command = {
  usage: 'free --allocation N',
  summary: 'libère une affectation : la facture est de nouveau ouverte',
  options: { allocation: 'value' },
  positional: { min: 0, max: 0 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const id = idOf(args.required('allocation'), 'allocation');
      await freeAllocation(context, id);
      return { json: { freed: id }, text: [`Affectation n° ${String(id)} libérée.`] };
    },
  },
};
