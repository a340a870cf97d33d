import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { partsOf } from '../../support/archives';
import { graveFindings } from '../harness/axe';
import { dropFiles } from '../harness/drop';
import { expect, test } from '../harness/fixtures';
import { launch } from '../harness/launch';
import { answerSaveDialog } from '../harness/system';
import { ClientsPage } from '../pages/clients-page';
import { ImportPage } from '../pages/import-page';
import { StartPage } from '../pages/start-page';

test.use({ today: '2012-03-20' });

test('what is kept of a client is given to it, and erased fourteen years later', async ({ app: { application, page }, place }, info) => {
  const file = path.join(place.files, 'factures.csv');
  const rows = ['FA-1;QUERCY;Menuiserie Quercy;02/01/2012;31/01/2012;100,00;100,00', 'FA-2;DURAND;Garage Durand;02/01/2012;31/01/2012;50,00;0,00'];
  writeFileSync(file, ['N° facture;Code client;Raison sociale;Date facture;Échéance;Montant TTC;Montant réglé', ...rows].join('\r\n'));
  await dropFiles(page, [file]);
  await new StartPage(page).nameCompany('Vergers du Comtat', 'Créer et voir l’aperçu');
  await new ImportPage(page).accept().click();
  await expect(page.getByText('Import terminé').first()).toBeVisible();
  await application.close();

  const later = await launch(place, { today: '2026-11-21' });
  try {
    await page2(later.page);
  } finally {
    await later.application.close();
  }

  async function page2(window: typeof page): Promise<void> {
    const clients = new ClientsPage(window);
    await window.getByRole('navigation').getByRole('button', { name: 'Réglages', exact: true }).click();
    await window.getByRole('tab', { name: 'Confidentialité' }).click();
    await expect(window.getByText('1 client peut être anonymisé, sur 2.')).toBeVisible();
    await expect(window.getByRole('row').filter({ hasText: 'Garage Durand' })).toContainText('des pièces encore ouvertes');
    expect(await graveFindings(window)).toEqual([]);
    await window.screenshot({ path: info.outputPath('confidentialite.png') });
    await window.getByRole('row').filter({ hasText: 'Menuiserie Quercy' }).dblclick();

    const archive = path.join(place.files, 'quercy.zip');
    await answerSaveDialog(later.application, archive);
    await window.getByRole('button', { name: 'Exporter tout ce qui est conservé…' }).click();
    await expect(window.getByText('quercy.zip', { exact: false }).first()).toBeVisible();
    expect(partsOf(readFileSync(archive)).map(({ name }) => name)).toEqual(['LISEZ-MOI.txt', 'donnees.xlsx', 'donnees.json', 'SHA256SUMS.txt']);

    await window.getByRole('button', { name: 'Anonymiser…' }).click();
    const action = clients.dialog().getByRole('button', { name: 'Anonymiser définitivement' });
    await expect(action).toBeDisabled();
    expect(await graveFindings(window)).toEqual([]);
    await window.screenshot({ path: info.outputPath('anonymiser.png') });
    await clients.dialog().getByLabel('Code du client, pour confirmer').fill('QUERCY');
    await action.click();
    await expect(window.getByText('Ce client est maintenant « Client anonymisé n° 1 ».')).toBeVisible();
    await expect(window.getByText(/Cette copie le nomme encore.*avant-anonymisation/)).toBeVisible();
    await expect(window.getByRole('button', { name: 'Anonymiser…' })).toBeHidden();
    expect(await graveFindings(window)).toEqual([]);
    await window.screenshot({ path: info.outputPath('anonymise.png') });
  }
});
