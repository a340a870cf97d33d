import { operations } from '#shared/contract/operations';
import { prolongObstacle } from '#main/usecases/obstacles/prolong';
import { receiveTowards } from '#main/usecases/obstacles/receive';
import { takeBackClosing } from '#main/usecases/obstacles/take-back';
import { putOff, wake } from '#main/usecases/today/put-off';
import { todayPage } from '#main/usecases/today/today';
import { route } from './route';
import type { Workplace } from './workplace';

export function todayRoutes(workplace: Workplace) {
  return {
    'today.page': route(operations['today.page'], ({ date }) => todayPage(workplace.read(), date)),
    'today.putOff': route(operations['today.putOff'], (input) => putOff(workplace.context(), input)),
    'today.wake': route(operations['today.wake'], (input) => wake(workplace.context(), input)),
    'obstacles.prolong': route(operations['obstacles.prolong'], (input) => prolongObstacle(workplace.context(), input)),
    'obstacles.takeBack': route(operations['obstacles.takeBack'], (trace) => takeBackClosing(workplace.context(), trace)),
    'obstacles.receive': route(operations['obstacles.receive'], (input) => receiveTowards(workplace.context(), input)),
  };
}
