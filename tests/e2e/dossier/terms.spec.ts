import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { graveNow, showIn } from '../harness/axe';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { ClientsPage } from '../pages/clients-page';
import { ImportPage } from '../pages/import-page';
import { StartPage } from '../pages/start-page';

test.use({ today: '2026-11-21' });

const HEAD = 'N° facture;Code client;Raison sociale;Date facture;Échéance;Montant TTC';

test('terms beyond the law, a credit limit and what was checked are seen on the card; a drop says when it passes the limit', async ({ app: { page }, place }, info) => {
  const file = (name: string, ...rows: string[]): string => {
    const made = path.join(place.files, name);
    writeFileSync(made, [HEAD, ...rows].join('\r\n'));
    return made;
  };
  await dropFiles(page, [file('factures.csv', 'FA-101;C1;Garage Petit;15/01/2026;15/04/2026;900,00', 'FA-102;C2;Bar Rouge;02/11/2026;02/12/2026;100,00')]);
  await new StartPage(page).nameCompany('Menuiserie Vauban', 'Créer et voir l’aperçu');
  const imports = new ImportPage(page);
  await imports.accept().click();
  const clients = new ClientsPage(page);
  const dialog = clients.dialog();
  await clients.open();

  await clients.button('1 délai à vérifier').click();
  await expect(dialog).toContainText('FA-101 : 90 jours ; au plus tard le 31/03/2026 en 45 jours fin de mois');
  for (const scheme of ['light', 'dark'] as const) {
    await showIn(page, scheme);
    expect(await graveNow(page, '[role="dialog"]')).toEqual([]);
    await page.screenshot({ path: info.outputPath(`delais-${scheme}.png`) });
  }
  await dialog.getByRole('button', { name: 'Ouvrir' }).click();
  await clients.tab('Fiche').click();
  await expect(page.getByText('30 jours nets : dans le plafond de 60 jours.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Délai appliqué' }).click();
  await page.getByRole('option', { name: 'Propre à ce client' }).click();
  await page.getByLabel('Jours').fill('90');
  await expect(page.getByText('90 jours nets : au-delà du plafond de 60 jours.')).toBeVisible();
  await page.getByLabel('Encours autorisé').fill('1000');
  await page.getByRole('button', { name: 'Enregistrer la fiche' }).click();
  await expect(page.getByText('plafond 1 000,00 €')).toBeVisible();

  await page.getByRole('button', { name: 'Noter une vérification…' }).click();
  await dialog.getByLabel('Le', { exact: true }).fill('10/09/2025');
  await dialog.getByLabel('Ce qui a été trouvé').fill('Aucune procédure');
  await dialog.getByRole('button', { name: 'Noter' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expect(page.getByText('vérifié il y a 14 mois')).toBeVisible();
  await page.getByText('vérifié il y a 14 mois').scrollIntoViewIfNeeded();
  for (const scheme of ['light', 'dark'] as const) {
    await showIn(page, scheme);
    expect(await graveNow(page)).toEqual([]);
    await page.screenshot({ path: info.outputPath(`fiche-${scheme}.png`) });
  }
  await showIn(page, 'light');
  await page.getByRole('button', { name: 'Retirer la vérification du 10/09/2025' }).click();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByText('vérifié il y a 14 mois')).toBeVisible();

  await dropFiles(page, [file('suite.csv', 'FA-103;C1;Garage Petit;20/11/2026;20/12/2026;250,00')]);
  await expect(page.getByText('Clients que cet import porte au-delà de leur plafond d’encours')).toBeVisible();
  await expect(page.getByText('C1 Garage Petit : 1 150,00 € pour 1 000,00 €')).toBeVisible();
  await page.screenshot({ path: info.outputPath('import.png') });
  await imports.accept().click();
  await clients.open();
  await clients.openDossier('Garage Petit');
  await expect(page.getByText('dépassé de 150,00 €')).toBeVisible();
  await page.screenshot({ path: info.outputPath('depasse.png') });
});
