import { operations } from '#shared/contract/operations';
import { issueReminders } from '#main/usecases/dunning/issue';
import { catchUp, catchUpMany, restoreLevels, setLevel } from '#main/usecases/dunning/levels';
import { followedPolicy, setPolicy } from '#main/usecases/dunning/policy';
import { previewLetter } from '#main/usecases/dunning/preview';
import { dunningQueue } from '#main/usecases/dunning/queue';
import { writeAgain } from '#main/usecases/dunning/write-again';
import type { LetterWriter } from '#main/usecases/ports/letter-writer';
import { lettersFolderFor, rememberLettersFolder } from './letters-folder';
import { route } from './route';
import type { Workplace } from './workplace';

export function dunningRoutes(workplace: Workplace, writer: LetterWriter, documentsFolder: string) {
  return {
    'policy.get': route(operations['policy.get'], () => {
      const { company } = workplace.read().policies.book();
      return { ...company, steps: [...company.steps] };
    }),
    'policy.set': route(operations['policy.set'], (policy) => setPolicy(workplace.context(), policy)),
    'policy.followed': route(operations['policy.followed'], ({ owner }) => followedPolicy(workplace.read(), owner)),
    'policy.setFor': route(operations['policy.setFor'], ({ owner, policy }) => setPolicy(workplace.context(), policy, owner)),
    'groups.list': route(operations['groups.list'], () => ({ groups: workplace.read().policies.groups() })),
    'dunning.propose': route(operations['dunning.propose'], ({ date, clientId, leftOut }) => dunningQueue(workplace.read(), date, clientId, leftOut)),
    'dunning.setLevel': route(operations['dunning.setLevel'], (input) => setLevel(workplace.context(), input)),
    'dunning.catchUp': route(operations['dunning.catchUp'], (input) => catchUp(workplace.context(), input)),
    'dunning.preview': route(operations['dunning.preview'], ({ date, clientId, invoiceId, leftOut }) => previewLetter(workplace.read(), writer, date, clientId, invoiceId, leftOut)),
    'dunning.catchUpMany': route(operations['dunning.catchUpMany'], (input) => catchUpMany(workplace.context(), input)),
    'dunning.restoreLevels': route(operations['dunning.restoreLevels'], (input) => restoreLevels(workplace.context(), input)),
    'dunning.writeAgain': route(operations['dunning.writeAgain'], ({ date, documentIds }) => {
      const context = workplace.context();
      return writeAgain(context, writer, lettersFolderFor(documentsFolder, context.books.read.company.get().name, date), documentIds);
    }),
    'dunning.issue': route(operations['dunning.issue'], async (input, control) => {
      const context = workplace.context();
      const folder = lettersFolderFor(documentsFolder, context.books.read.company.get().name, input.date);
      const outcome = await issueReminders(context, writer, folder, input, control);
      if (outcome.letters.length > 0) await rememberLettersFolder(context.books, folder);
      return outcome;
    }),
  };
}
