import { operations } from '#shared/contract/operations';
import { closeObstacle } from '#main/usecases/obstacles/close';
import { openObstacle } from '#main/usecases/obstacles/open';
import { closeWriteOff, openWriteOff } from '#main/usecases/write-offs';
import { route } from './route';
import type { Workplace } from './workplace';

export function obstacleRoutes(workplace: Workplace) {
  return {
    'obstacles.open': route(operations['obstacles.open'], (input) => openObstacle(workplace.context(), input)),
    'obstacles.close': route(operations['obstacles.close'], (input) => closeObstacle(workplace.context(), input)),
    'writeOffs.open': route(operations['writeOffs.open'], (input) => openWriteOff(workplace.context(), input)),
    'writeOffs.close': route(operations['writeOffs.close'], ({ id }) => closeWriteOff(workplace.context(), id)),
  };
}
