import { operations } from '#shared/contract/operations';
import { clientFormalNotices } from '#main/usecases/law/formal-notices';
import { clientLimitation, recordLimitationEvent, removeLimitationEvent } from '#main/usecases/law/limitation';
import { lawSettings, setLawSettings } from '#main/usecases/law/settings';
import { route } from './route';
import type { Workplace } from './workplace';

export function limitationRoutes(workplace: Workplace) {
  return {
    'law.limitation': route(operations['law.limitation'], ({ clientId }) => clientLimitation(workplace.read(), clientId, workplace.today())),
    'law.recordLimitationEvent': route(operations['law.recordLimitationEvent'], (input) => recordLimitationEvent(workplace.context(), input)),
    'law.removeLimitationEvent': route(operations['law.removeLimitationEvent'], ({ id }) => removeLimitationEvent(workplace.context(), id)),
    'law.formalNotices': route(operations['law.formalNotices'], ({ clientId }) => ({ today: workplace.today(), notices: clientFormalNotices(workplace.read(), clientId, workplace.today()) })),
    'law.settings': route(operations['law.settings'], () => lawSettings(workplace.read())),
    'law.setSettings': route(operations['law.setSettings'], (input) => setLawSettings(workplace.context(), input)),
  };
}
