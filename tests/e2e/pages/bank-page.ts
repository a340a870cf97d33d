import type { Locator } from '@playwright/test';
import { GridModel, PageModel } from '../harness/page-model';

export class BankPage extends PageModel {
  readonly list = new GridModel(this.page, 'Mouvements à rapprocher');

  /** Those below the head of the list. */
  lines(): Locator {
    return this.list.grid.locator('.grid-body [role="row"]');
  }

  readonly handled = new GridModel(this.page, 'Mouvements traités');

  handledLines(): Locator {
    return this.handled.grid.locator('.grid-body [role="row"]');
  }

  /** One of the views above the list. */
  view(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true }).or(this.page.getByRole('radio', { name, exact: true }));
  }

  /** What is said of the entry at hand. */
  panel(): Locator {
    return this.page.getByRole('complementary');
  }

  async chooseClient(name: string): Promise<void> {
    await this.dialog().getByLabel('Client').fill(name);
    await this.page.getByRole('option', { name }).click();
    await this.dialog().getByRole('checkbox').first().waitFor();
  }
}
