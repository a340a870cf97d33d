import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../harness/fixtures';

test('the window opens in French at its usual size and comes back where it was left', async ({ app, relaunch }) => {
  const { application, page } = app;
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  const boundsOf = (launched: typeof application) =>
    launched.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
  expect(await boundsOf(application)).toMatchObject({ width: 1280, height: 800 });
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setBounds({ x: 20, y: 30, width: 1100, height: 700 }));
  await application.close();
  const again = await relaunch();
  expect(await boundsOf(again.application)).toEqual({ x: 20, y: 30, width: 1100, height: 700 });
});

test('a second start brings the first window forward instead of opening the books twice', async ({ app, relaunch }) => {
  await expect(relaunch()).rejects.toThrow();
  expect(app.application.windows()).toHaveLength(1);
});

test('nothing of the page is kept outside the data folder, and the log says who runs', async ({ app, place }) => {
  await expect.poll(() => existsSync(path.join(place.data, 'logs/encours.log'))).toBe(true);
  await expect.poll(() => readFileSync(path.join(place.data, 'logs/encours.log'), 'utf8')).toContain('engine ready');
  expect(existsSync(path.join(place.data, 'session'))).toBe(true);
  expect(app.application.windows()).toHaveLength(1);
});
