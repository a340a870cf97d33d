import type { Locator } from '@playwright/test';
import { GridModel, RailPage } from '../harness/page-model';

export class ImportPage extends RailPage {
  protected readonly place = 'Importer';
  readonly history = new GridModel(this.page, 'Imports précédents');

  accept(): Locator {
    return this.button(/^Importer \d/);
  }

  /** The menu above a column that says what it holds. */
  fieldOf(header: string): Locator {
    return this.page.getByRole('combobox', { name: `Contenu de la colonne « ${header} »` });
  }

  async readColumnAs(header: string, field: string): Promise<void> {
    await this.fieldOf(header).click();
    await this.page.getByRole('option', { name: field, exact: true }).click();
  }

  /** The same without the mouse: the menu opened, walked and chosen from with keys. */
  async readColumnByKeysAs(header: string, field: string): Promise<void> {
    await this.fieldOf(header).focus();
    await this.page.keyboard.press('Enter');
    const options = this.page.getByRole('option');
    await options.first().waitFor();
    const target = (await options.allTextContents()).indexOf(field);
    const start = await options.evaluateAll((all) => all.findIndex((one) => one === document.activeElement));
    for (let steps = target - start; steps !== 0; steps -= Math.sign(steps)) await this.page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    await this.page.keyboard.press('Enter');
  }

  rejected(): Locator {
    return this.page.getByRole('grid', { name: 'Lignes rejetées' });
  }
}
