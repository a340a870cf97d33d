import { expect, test } from '../harness/fixtures';
import { ClientsPage } from '../pages/clients-page';

test.use({ argv: ['--demo'], today: '2026-11-21' });

test('a client is given a scenario of its own from its card, and follows its group or the company again', async ({ app: { page } }) => {
  const clients = new ClientsPage(page);
  await clients.open();
  await clients.openDossier('Garage Cœur de Ville');
  await clients.tab('Fiche').click();
  await clients.button('Lui faire son propre scénario…').click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Modèles et scénarios');
  await expect(page.getByRole('heading', { level: 2, name: 'Scénario de Garage Cœur de Ville' })).toBeVisible();
  await expect(page.getByText('Enregistrer lui donnera son propre scénario')).toBeVisible();
  const owners = page.getByRole('region', { name: 'À qui s’applique le scénario' });
  await expect(owners).toContainText('Aucun client n’a le sien.');

  // the first step cannot be counted from a reminder before it
  await page.getByRole('combobox', { name: 'Étape 1, Jours comptés depuis' }).click();
  await page.getByRole('option', { name: 'après la relance précédente' }).click();
  await expect(page.getByText('La première étape n’a pas de relance avant elle')).toBeVisible();
  await expect(clients.button('Enregistrer')).toBeDisabled();
  await page.getByRole('combobox', { name: 'Étape 1, Jours comptés depuis' }).click();
  await page.getByRole('option', { name: 'après l’échéance' }).click();

  // what the debtor receives follows each change
  await page.getByRole('textbox', { name: 'Étape 1, Jours', exact: true }).fill('3');
  await expect(page.getByRole('list', { name: 'Ce que reçoit un client qui ne paie pas' })).toContainText('J + 3');
  await clients.field('Nom du scénario').fill('À ménager');

  // leaving asks first
  await owners.getByRole('button', { name: /^La société/ }).click();
  await clients.dialog().getByRole('button', { name: 'Continuer à le modifier' }).click();
  await clients.dialog().waitFor({ state: 'hidden' });
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Scénario « À ménager » enregistré.')).toBeVisible();
  await expect(owners.getByRole('button', { name: 'Garage Cœur de Ville À ménager' })).toBeVisible();

  await clients.button('Ne plus avoir le sien').click();
  await expect(owners).toContainText('Aucun client n’a le sien.');
  await clients.button('Annuler').click();
  await expect(owners.getByRole('button', { name: 'Garage Cœur de Ville À ménager' })).toBeVisible();
});

test('a field is found and copied by keyboard alone', async ({ app: { page, application } }) => {
  await page.getByRole('navigation').waitFor();
  await page.keyboard.press('Control+7');
  await page.getByRole('tab', { name: 'Champs' }).click();
  const fields = page.getByRole('grid', { name: 'Champs des modèles' });
  await expect(fields.getByRole('row', { name: /somme_due/ })).toContainText('1 234,56 €');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('echeance facture');
  await expect(fields.getByRole('row', { name: /somme_due/ })).toBeHidden();
  await fields.focus();
  await page.keyboard.press('ArrowDown');
  const chosen = await fields.locator('.is-active').getByRole('gridcell').first().innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByText('est copié')).toBeVisible();
  expect(await application.evaluate(({ clipboard }) => clipboard.readText())).toBe(chosen);

  await page.keyboard.press('Control+f');
  await page.keyboard.type('zzz');
  await expect(page.getByText('Aucun champ ne correspond à « zzz ».')).toBeVisible();
  await page.getByRole('button', { name: 'Voir tous les champs' }).click();
  await fields.getByRole('button', { name: 'Copier {societe.siren}' }).click();
  expect(await application.evaluate(({ clipboard }) => clipboard.readText())).toBe('{societe.siren}');
});
