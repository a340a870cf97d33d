import type { Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Drops files of the machine on the window as the system does: enter, hover, release. */
export async function dropFiles(page: Page, files: readonly string[], at?: Point): Promise<void> {
  const hand = await holdFiles(page, files, at);
  await hand.drop();
}

/** Holds files over the window without letting go, to see what it says meanwhile. */
export async function holdFiles(page: Page, files: readonly string[], at?: Point) {
  const point = at ?? (await middleOf(page));
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  const send = (type: 'dragEnter' | 'dragOver' | 'drop' | 'dragCancel') =>
    session.send('Input.dispatchDragEvent', { type, ...point, data });
  await send('dragEnter');
  await send('dragOver');
  return {
    drop: () => send('drop'),
    leave: () => send('dragCancel'),
  };
}

async function middleOf(page: Page): Promise<Point> {
  return page.evaluate(() => ({ x: Math.round(innerWidth / 2), y: Math.round(innerHeight / 2) }));
}
