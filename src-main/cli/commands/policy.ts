import { z } from 'zod';
import { RefusalError } from '#shared/contract/result';
import { dunningPolicy } from '#shared/contract/schemas/dunning';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { setPolicy } from '#main/usecases/dunning/policy';
import { UsageError } from '../arguments';
import type { Command } from '../command';
import { readJson } from '../json-file';

const policyFile = z.strictObject({ policy: dunningPolicy });

export const policy: Command = {
  usage: 'policy show | policy set --file FICHIER',
  summary: 'montre ou remplace le scénario de relance',
  options: { file: 'value' },
  positional: { min: 1, max: 1 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const [action] = args.positional;
      if (action === 'show') return shown(context.books.read.dunning.policy());
      if (action !== 'set') throw new UsageError(`policy : « ${action ?? ''} » n’est ni show ni set.`);
      await setPolicy(context, readPolicy(args.required('file')));
      return shown(context.books.read.dunning.policy());
    },
  },
};

function readPolicy(file: string): DunningPolicy {
  try {
    return policyFile.parse(readJson(file)).policy;
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    const reason = error instanceof z.ZodError ? error.issues.map((issue) => `${issue.path.join('.')} : ${issue.message}`).join(' ; ') : 'JSON';
    throw new RefusalError('policyInvalid', { reason });
  }
}

function shown(current: DunningPolicy) {
  return {
    json: { policy: current },
    text: [
      `Scénario « ${current.name} »`,
      ...current.steps.map((step, i) => `  ${String(i + 1)}. ${String(step.offsetDays)} j après l’échéance : ${step.template} (${step.channel})`),
    ],
  };
}
