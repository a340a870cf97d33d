import { z } from 'zod';
import { RefusalError } from '#shared/contract/result';
import { dunningPolicy, type PolicyOwner } from '#shared/contract/schemas/dunning';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import type { Context } from '#main/usecases/context';
import { followedPolicy, setPolicy } from '#main/usecases/dunning/policy';
import type { Repositories } from '#main/usecases/ports/books';
import { type Arguments, UsageError } from '../arguments';
import type { Command } from '../command';
import { readJson } from '../json-file';
import { clientByCode } from './clients';

/** What `policy show` prints can be given back as it is. */
const policyFile = z.strictObject({ policy: dunningPolicy, from: z.string().optional() });

export const policy: Command = {
  usage: 'policy show | policy set --file FICHIER | policy clear (--group G | --client CODE), chacun avec [--group G | --client CODE]',
  summary: 'montre ou remplace le scénario de relance de la société, d’un groupe ou d’un client',
  options: { file: 'value', group: 'value', client: 'value' },
  positional: { min: 1, max: 1 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const [action] = args.positional;
      const owner = ownerOf(args, context.books.read);
      if (action === 'set') await setPolicy(context, readPolicy(args.required('file')), owner);
      else if (action === 'clear') await clear(context, owner);
      else if (action !== 'show') throw new UsageError(`policy : « ${action ?? ''} » n’est ni show, ni set, ni clear.`);
      return shown(followedPolicy(context.books.read, owner));
    },
  },
};

function ownerOf(args: Arguments, repositories: Repositories): PolicyOwner {
  const group = args.value('group');
  const code = args.value('client');
  if (group !== undefined && code !== undefined) throw new UsageError('policy : --group ou --client, pas les deux.');
  if (code !== undefined) return { kind: 'client', clientId: clientByCode(repositories, code).id };
  return group === undefined ? { kind: 'company' } : { kind: 'group', name: group };
}

async function clear(context: Context, owner: PolicyOwner): Promise<void> {
  if (owner.kind === 'company') throw new UsageError('policy clear : il faut --group ou --client.');
  await setPolicy(context, null, owner);
}

function readPolicy(file: string): DunningPolicy {
  try {
    return policyFile.parse(readJson(file)).policy;
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    const reason = error instanceof z.ZodError ? error.issues.map((issue) => `${issue.path.join('.')} : ${issue.message}`).join(' ; ') : 'JSON';
    throw new RefusalError('policyInvalid', { reason });
  }
}

/** `from`: whose policy it is, of those the owner may follow. */
function shown({ policy: current, from }: ReturnType<typeof followedPolicy>) {
  return {
    json: { policy: current, from },
    text: [
      `Scénario « ${current.name} »`,
      ...current.steps.map((step, i) => `  ${String(i + 1)}. ${String(step.offsetDays)} j après l’échéance : ${step.template} (${step.channel})`),
    ],
  };
}
