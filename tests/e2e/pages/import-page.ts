import type { Locator } from '@playwright/test';
import { RailPage } from '../harness/page-model';

export class ImportPage extends RailPage {
  protected readonly place = 'Importer';

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

  rejected(): Locator {
    return this.page.getByRole('grid', { name: 'Lignes rejetées' });
  }
}
