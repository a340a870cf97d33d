import { PageModel } from '../harness/page-model';

/** The opening screen, when no company is open. */
export class StartPage extends PageModel {
  async createCompany(name: string): Promise<void> {
    await this.button('Créer ma société').first().click();
    await this.nameCompany(name, 'Créer la société');
    await this.heading('Aujourd’hui').waitFor();
  }

  /** The dialog that asks whose the dropped files are. */
  async nameCompany(name: string, action: string): Promise<void> {
    await this.dialog().getByLabel('Nom de la société').fill(name);
    await this.dialog().getByRole('button', { name: action }).click();
  }
}
