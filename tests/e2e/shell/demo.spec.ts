import { expect, test } from '../harness/fixtures';

test.use({ argv: ['--demo'] });

test('--demo opens the example company, once', async ({ app, relaunch }) => {
  const first = await app.page.evaluate(() => window.encours.call('companies.list', {}));
  expect(first).toMatchObject({ ok: true, value: { companies: [{ isExample: true, isOpen: true }] } });
  await app.application.close();
  const again = await relaunch({ argv: ['--demo'] });
  const listed = await again.page.evaluate(() => window.encours.call('companies.list', {}));
  expect(listed.ok && listed.value.companies.map(({ isExample }) => isExample)).toEqual([true]);
});
