import { catchUp, setLevel } from '#main/usecases/dunning/levels';
import { UsageError } from '../arguments';
import type { Command } from '../command';
import { scopeOf } from './scope';

export const levelCommand: Command = {
  usage: 'level set --invoice N... [--client CODE] --level L --reason TEXTE | level catch-up --client CODE --level L --reason TEXTE',
  summary: 'change le niveau de relance de factures, ou fait commencer un client à une étape par une seule lettre',
  options: { client: 'value', invoice: 'list', level: 'value', reason: 'value' },
  positional: { min: 1, max: 1 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const [action] = args.positional;
      if (action !== 'set' && action !== 'catch-up') throw new UsageError(`level : « ${action ?? ''} » n’est ni set ni catch-up.`);
      const level = levelOf(args.required('level'));
      const reason = args.required('reason').trim();
      if (reason === '') throw new UsageError('level : --reason dit pourquoi le niveau change.');
      const { client, invoices } = scopeOf(args, context.books.read);
      if (action === 'set' && invoices.length === 0) throw new UsageError('level set : il manque --invoice.');
      if (action === 'catch-up' && level < 2) throw new UsageError('level catch-up : --level est au moins 2.');
      const outcome =
        action === 'set'
          ? await setLevel(context, { clientId: client.id, invoiceIds: invoices.map(({ id }) => id), level, reason })
          : await catchUp(context, { clientId: client.id, level, reason });
      const changed = outcome.changed.map(({ number, levelBefore, levelAfter }) => ({ invoice: number, levelBefore, levelAfter }));
      return { json: { client: client.code, changed }, text: changed.map((each) => `${each.invoice} : niveau ${String(each.levelBefore)} → ${String(each.levelAfter)}`) };
    },
  },
};

function levelOf(text: string): number {
  if (!/^\d{1,2}$/.test(text)) throw new UsageError('--level : un nombre entier.');
  return Number(text);
}
