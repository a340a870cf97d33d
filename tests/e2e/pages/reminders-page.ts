import { GridModel, RailPage } from '../harness/page-model';

export class RemindersPage extends RailPage {
  protected readonly place = 'Relances';
  readonly queue = new GridModel(this.page, 'Relances à valider');

  async issueAll(): Promise<void> {
    await this.button(/^Émettre l/).click();
    await this.dialog().getByRole('button', { name: /^Émettre/ }).click();
  }
}
