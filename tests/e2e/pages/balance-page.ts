import type { Locator } from '@playwright/test';
import { GridModel, RailPage } from '../harness/page-model';

export class BalancePage extends RailPage {
  protected readonly place = 'Balance âgée';
  readonly list = new GridModel(this.page, 'Balance âgée par client', 'treegrid');

  /** "Total = grand livre : …" */
  tie(): Locator {
    return this.page.getByText(/Total = grand livre/);
  }

  /** @param date as a person types it: '15/10/2026' */
  async showAt(date: string): Promise<void> {
    await this.field('Date de la situation').fill(date);
    await this.field('Date de la situation').press('Enter');
  }
}
