import type { Locator } from '@playwright/test';
import { GridModel, RailPage } from '../harness/page-model';

export class ClientsPage extends RailPage {
  protected readonly place = 'Clients';
  readonly list = new GridModel(this.page, 'Liste des clients');

  async openDossier(name: string): Promise<void> {
    await this.list.row(new RegExp(name)).dblclick();
    await this.heading(name).waitFor();
  }

  async recordPayment(amount: string): Promise<void> {
    await this.button('Enregistrer un règlement').click();
    await this.dialog().getByLabel('Montant reçu').fill(amount);
    await this.dialog().getByRole('button', { name: 'Enregistrer' }).click();
    await this.dialog().waitFor({ state: 'hidden' });
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name });
  }
}
