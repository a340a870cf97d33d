import { z } from 'zod';
import { command, query } from './operation';
import { empty, isoDate } from './schemas/common';
import { recordedPayment } from './schemas/payment';
import { obstacleTrace, prolongInput, putOffInput, receiveInput, todayPage, wakeInput } from './schemas/today';

/** The page of the day and what is done from it. */
export const todayOperations = {
  'today.page': query(z.strictObject({ date: isoDate }), todayPage),
  'today.putOff': command(putOffInput, empty, 'clientNotFound', 'untilNotAfter'),
  'today.wake': command(wakeInput, empty, 'clientNotFound'),
  'obstacles.prolong': command(prolongInput, obstacleTrace, 'obstacleNotFound', 'obstacleNotOpen', 'obstacleNotProlonged', 'untilNotAfter', 'nothingOpen', 'obstacleExists'),
  'obstacles.takeBack': command(obstacleTrace, empty, 'obstacleNotFound', 'obstacleNotClosed', 'obstacleExists'),
  'obstacles.receive': command(receiveInput, recordedPayment, 'obstacleNotFound', 'dateInFuture', 'clientNotFound'),
} as const;
