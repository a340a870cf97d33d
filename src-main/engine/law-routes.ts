import { operations } from '#shared/contract/operations';
import { invoiceLateCosts } from '#main/usecases/law/interest';
import { rateList, removeRate, setRate } from '#main/usecases/law/rates';
import { route } from './route';
import type { Workplace } from './workplace';

export function lawRoutes(workplace: Workplace) {
  return {
    'law.rates': route(operations['law.rates'], () => rateList(workplace.read(), workplace.today())),
    'law.setRate': route(operations['law.setRate'], (input) => setRate(workplace.context(), input)),
    'law.removeRate': route(operations['law.removeRate'], (input) => removeRate(workplace.context(), input)),
    'law.lateCosts': route(operations['law.lateCosts'], ({ invoiceId, to }) => invoiceLateCosts(workplace.read(), invoiceId, to)),
  };
}
