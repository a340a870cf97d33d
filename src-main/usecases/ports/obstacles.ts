import type { IsoDate } from '#shared/domain/calendar';
import type { Obstacle, WatchedObstacle } from '#shared/domain/obstacles/obstacle';

export type NewObstacle = Omit<Obstacle, 'id' | 'closedOn' | 'outcome' | 'closingNote'>;

/** What keeps reminders away, each with what had been received towards it by the day asked about. */
export interface ObstacleRepository {
  insert(obstacle: NewObstacle): number;
  find(id: number, asOf: IsoDate): WatchedObstacle | null;
  /** Those opened by the day, newest first. */
  ofClient(clientId: number, asOf: IsoDate): WatchedObstacle[];
  /** Those of every client that were opened by the day and not closed by the user. */
  unclosed(asOf: IsoDate): WatchedObstacle[];
  /** Takes its closing back. */
  reopen(id: number): void;
  remove(id: number): void;
  close(id: number, end: Pick<Obstacle, 'outcome' | 'closingNote'> & { readonly closedOn: IsoDate }): void;
}
