import type { Page } from '@playwright/test';
import { graveFindings, graveNow } from '../harness/axe';
import { expect, test } from '../harness/fixtures';
import { GridModel } from '../harness/page-model';

test.use({ argv: ['--demo'], today: '2026-11-21' });

interface Agreed {
  readonly broken: string;
  readonly due: string;
  readonly disputed: string;
  readonly held: string;
}

/** Four of the example's late clients have agreed on something: what each is called. */
async function agree(page: Page): Promise<Agreed> {
  const names = await page.evaluate(async () => {
    const list = await window.encours.call('clients.list', { search: '', show: 'overdue', sort: { key: 'worstDaysLate', direction: 'desc' }, offset: 0, limit: 50 });
    if (!list.ok) throw new Error(list.error.code);
    const [broken, due, disputed, held] = list.value.rows.filter(({ doNotRemind, unallocatedCents }) => !doNotRemind && unallocatedCents === 0);
    if (broken === undefined || due === undefined || disputed === undefined || held === undefined) throw new Error('the example has fewer late clients');
    const about = (clientId: number, date: string) => ({ clientId, invoiceIds: [], date, note: '' });
    const opened = [
      await window.encours.call('obstacles.open', { kind: 'promise', ...about(broken.id, '2026-11-02'), until: '2026-11-16', amountCents: null, graceDays: 0 }),
      await window.encours.call('obstacles.open', { kind: 'promise', ...about(due.id, '2026-11-10'), until: '2026-11-21', amountCents: null, graceDays: 0 }),
      await window.encours.call('obstacles.open', { kind: 'dispute', ...about(disputed.id, '2026-10-01'), subject: 'quality', note: 'Porte voilée' }),
      await window.encours.call('obstacles.open', { kind: 'hold', ...about(held.id, '2026-11-02'), until: '2026-11-23' }),
    ];
    const refused = opened.find((each) => !each.ok);
    if (refused?.ok === false) throw new Error(refused.error.code);
    return { broken: broken.name, due: due.name, disputed: disputed.name, held: held.name };
  });
  await page.reload();
  return names;
}

const agenda = (page: Page) => new GridModel(page, 'À faire aujourd’hui', 'treegrid');
const line = (page: Page, name: string, why: RegExp | string) => agenda(page).row(new RegExp(name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))).filter({ hasText: why });

/** Down to the line, by the arrows alone. */
async function goTo(page: Page, name: string, why: string): Promise<void> {
  await page.keyboard.press('Home');
  const id = await line(page, name, why).getAttribute('id');
  const rank = Number(id?.split('-').at(-1));
  for (let i = 0; i < rank; i += 1) await page.keyboard.press('ArrowDown');
  await expect(agenda(page).grid).toHaveAttribute('aria-activedescendant', id ?? '');
}

test('the day is done by keyboard alone, each thing with its way back', async ({ app: { page } }) => {
  const { broken, due, disputed, held } = await agree(page);
  await expect(agenda(page).grid).toBeFocused();
  const progress = page.getByText(/^\d+ sur \d+$/);
  const before = await progress.textContent();
  const count = Number(before?.split(' ').at(-1));
  await expect(progress).toHaveText(`0 sur ${String(count)}`);
  await expect(line(page, broken, 'Promesse non tenue')).toBeVisible();
  await expect(line(page, disputed, 'Litige ouvert depuis longtemps : Porte voilée')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('today-1280.png') });

  // the first line by its digit: the broken promise gets another day, then its old one back
  await page.keyboard.press('1');
  await expect(page.getByRole('dialog')).toContainText(`Nouvelle promesse – ${broken}`);
  expect(await graveNow(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expect(line(page, broken, 'Promesse non tenue')).toBeHidden();
  // its letter is gone with it: the client has promised again
  await expect(progress).toHaveText(/^1 sur/);
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).focus();
  await page.keyboard.press('Enter');
  await expect(line(page, broken, 'Promesse non tenue')).toBeVisible();
  await expect(progress).toHaveText(`0 sur ${String(count)}`);

  // the promise of the day has come in
  await agenda(page).grid.focus();
  await goTo(page, due, 'Paiement promis pour ce jour');
  await page.keyboard.press('e');
  await expect(page.getByRole('dialog')).toContainText(`Règlement reçu – ${due}`);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expect(line(page, due, 'Paiement promis')).toBeHidden();
  await expect(progress).toHaveText(`1 sur ${String(count)}`);

  // the dispute is looked at again another day, the hold goes on
  await goTo(page, disputed, 'Litige ouvert');
  await page.keyboard.press('r');
  await expect(page.getByRole('dialog')).toContainText(`Me le rappeler – ${disputed}`);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await goTo(page, held, 'Attente qui se termine');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(`Prolonger l’attente – ${held}`);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expect(progress).toHaveText(`3 sur ${String(count)}`);

  // what was done is there to be read
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expect(line(page, due, 'Promesse tenue')).toBeVisible();
  await expect(line(page, disputed, 'Remis à plus tard')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('today-done.png') });

  // broken, the promise is the next action of its client, in the list and in the dossier
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('row', { name: new RegExp(broken) })).toContainText('Promesse non tenue');
  await page.keyboard.press('Control+1');
  await expect(agenda(page).grid).toBeFocused();
  // the list begins at its first line
  await page.keyboard.press('o');
  await expect(page.getByText('Revenir sur une promesse non tenue.')).toBeVisible();
});

test('the list can be used by everybody', async ({ app: { application, page } }) => {
  await agree(page);
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080));
  await page.reload();
  await expect(agenda(page).grid).toBeFocused();
  expect(await graveFindings(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('today-1920.png') });
});

test('a call that is the step come is made, noted and to be made again, or taken back', async ({ app: { page } }) => {
  await page.evaluate(async () => {
    const policy = await window.encours.call('policy.get', {});
    if (!policy.ok) throw new Error(policy.error.code);
    await window.encours.call('policy.set', { ...policy.value, steps: policy.value.steps.map((step) => ({ ...step, channel: 'phone' as const })) });
  });
  await page.reload();
  const progress = page.getByText(/^\d+ sur \d+$/);
  await expect(progress).toHaveText(/^0 sur/);
  const calls = agenda(page).row(/Étape \d, par téléphone/);
  const name = (await calls.first().getByRole('gridcell').first().textContent())?.slice(1) ?? '';
  const before = await calls.count();
  await page.keyboard.press('1');
  await expect(page.getByRole('dialog')).toContainText(`Appel passé – ${name}`);
  await page.keyboard.type('Paiera vendredi');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('dialog').getByLabel('Rappeler le')).toHaveValue('30/11/2026');
  expect(await graveNow(page)).toEqual([]);
  await page.getByRole('dialog').getByLabel('Rappeler le').press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expect(calls).toHaveCount(before - 1);
  await expect(progress).toHaveText(/^1 sur/);
  await page.getByRole('status').getByRole('button', { name: 'Annuler' }).focus();
  await page.keyboard.press('Enter');
  await expect(calls).toHaveCount(before);
  await expect(progress).toHaveText(/^0 sur/);
});
