import { expect, test } from '../harness/fixtures';
import { answerMessageBox, engineProcess, killEngine } from '../harness/system';

test('a killed engine is started again and the page is told', async ({ app: { application, page } }) => {
  expect((await page.evaluate(() => window.encours.call('app.status', {}))).ok).toBe(true);
  const first = await engineProcess(application);
  const restarted = page.evaluate(() => new Promise<string>((resolve) => window.encours.onEngineRestart(() => { resolve('told'); })));
  await killEngine(application);
  expect(await restarted).toBe('told');
  expect(await engineProcess(application)).not.toBe(first);
  expect((await page.evaluate(() => window.encours.call('app.status', {}))).ok).toBe(true);
});

test('the window says that the engine fell and came back, until read', async ({ app: { application, page } }) => {
  await page.evaluate(() => window.encours.call('app.status', {}));
  await killEngine(application);
  const notice = page.getByRole('alert').filter({ hasText: 'redémarré' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button').click();
  await expect(notice).toBeHidden();
});

test('an engine that keeps dying is not started for ever: the user is asked', async ({ app: { application, page } }) => {
  const messages = await answerMessageBox(application, -1);
  await page.evaluate(() => window.encours.call('app.status', {}));
  await expect
    .poll(
      async () => {
        if ((await engineProcess(application)) !== null) await killEngine(application).catch(() => undefined);
        return (await messages()).length;
      },
      { timeout: 30_000, intervals: [50] },
    )
    .toBe(1);
});

test('an unknown operation is refused in the preload, a malformed input in the engine', async ({ app: { page } }) => {
  // As text: a page that was got at does not keep to the types.
  const answers = [
    await page.evaluate<unknown>("window.encours.call('clients.drop', {})"),
    await page.evaluate<unknown>("window.encours.call('clients.get', { id: 'x' })"),
  ];
  expect(answers).toMatchObject([
    { ok: false, error: { code: 'unknownOperation' } },
    { ok: false, error: { code: 'invalidInput' } },
  ]);
});
