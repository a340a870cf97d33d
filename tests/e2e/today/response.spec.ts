import type { Page } from '@playwright/test';
import { graveFindings } from '../harness/axe';
import { expect, test } from '../harness/fixtures';
import { GridModel } from '../harness/page-model';

test.use({ argv: ['--demo'], today: '2026-11-21' });

/** Letters went out on 1 October and today; the invoice of one of the first was paid on the 9th day. Its number, and its client's name. */
async function remind(page: Page): Promise<{ number: string; name: string }> {
  const paid = await page.evaluate(async () => {
    const october = await window.encours.call('dunning.issue', { date: '2026-10-01', clientIds: null, acceptStale: true });
    if (!october.ok) throw new Error(october.error.code);
    const [letter] = october.value.letters;
    if (letter === undefined) throw new Error('the example had nobody to remind in October');
    const dossier = await window.encours.call('clients.get', { id: letter.clientId, asOf: '2026-10-01' });
    if (!dossier.ok) throw new Error(dossier.error.code);
    const invoice = dossier.value.invoices.find(({ openCents, level }) => openCents > 0 && level === 1);
    if (invoice === undefined) throw new Error('its letter listed no invoice');
    const payment = { clientId: letter.clientId, amountCents: invoice.openCents, date: '2026-10-10', reference: 'VIR', method: '', allocations: [{ invoiceId: invoice.id, amountCents: invoice.openCents }] };
    const recorded = await window.encours.call('payments.record', payment);
    if (!recorded.ok) throw new Error(recorded.error.code);
    const today = await window.encours.call('dunning.issue', { date: '2026-11-21', clientIds: null, acceptStale: true });
    if (!today.ok) throw new Error(today.error.code);
    return { number: invoice.number, name: letter.clientName };
  });
  await page.reload();
  return paid;
}

test('each step says what it obtained, and each figure its invoices', async ({ app: { page } }) => {
  const { number, name } = await remind(page);
  await page.getByRole('navigation').waitFor();
  await page.keyboard.press('Control+7');
  await page.getByRole('tab', { name: 'Réponses' }).click();
  const table = new GridModel(page, 'Réponse à chaque étape');
  const first = table.row(/Première relance/);
  await expect(first).toContainText('trop tôt');
  expect(await graveFindings(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('response.png') });

  // paid on the ninth day: within fifteen, not within seven
  const shares = first.getByRole('button', { name: /% \(\d+ sur \d+\)/ });
  await expect(shares.first()).toHaveText(/^0\s%/);
  await shares.nth(1).click();
  const drawer = page.getByRole('dialog');
  await expect(drawer).toContainText('Réglées sous 15 j');
  await expect(drawer.getByRole('row', { name: new RegExp(`${number}.*10/10/2026`) })).toContainText(name);
  expect(await graveFindings(page)).toEqual([]);
  await page.screenshot({ path: test.info().outputPath('response-lines.png') });
  await drawer.getByRole('button', { name: '7 j' }).click();
  await expect(drawer).toContainText('Aucune facture dans ce cas.');
  await drawer.getByRole('button', { name: 'Non réglées' }).click();
  await expect(drawer.getByRole('row', { name: new RegExp(number) })).toBeVisible();
});
