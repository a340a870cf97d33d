import type { Locator, Page } from '@playwright/test';

/** A screen as the user names its parts. */
export abstract class PageModel {
  constructor(readonly page: Page) {}

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name, level: 1 });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  field(name: string | RegExp): Locator {
    return this.page.getByLabel(name);
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }
}

/** A screen that the left rail leads to. */
export abstract class RailPage extends PageModel {
  /** The word under its icon. */
  protected abstract readonly place: string | RegExp;

  async open(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: this.place, exact: true }).click();
  }
}

/** A list in the one grid that all screens use. */
export class GridModel {
  readonly grid: Locator;

  constructor(page: Page, name: string | RegExp, role: 'grid' | 'treegrid' = 'grid') {
    this.grid = page.getByRole(role, { name });
  }

  row(name: string | RegExp): Locator {
    return this.grid.getByRole('row', { name });
  }

  /** The rows of the list itself: neither its head nor its totals can be selected. */
  rows(): Locator {
    return this.grid.locator('[role="row"][aria-selected]');
  }
}
