import { refused, type Result } from '#shared/contract/result';

/** Questions put to another process and not answered yet. */
export class Asks {
  private lastId = 0;
  private readonly waiting = new Map<number, (result: Result<unknown>) => void>();

  /** @param send puts the question of that id on its way */
  ask(send: (id: number) => void): Promise<Result<unknown>> {
    const id = ++this.lastId;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      send(id);
    });
  }

  settle(id: number, result: Result<unknown>): void {
    this.waiting.get(id)?.(result);
    this.waiting.delete(id);
  }

  /** The other process is gone: nobody is left waiting. */
  refuseAll(): void {
    for (const resolve of this.waiting.values()) resolve(refused('engineStopped'));
    this.waiting.clear();
  }
}
