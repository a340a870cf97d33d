import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { ImportPage } from '../pages/import-page';
import { RemindersPage } from '../pages/reminders-page';
import { StartPage } from '../pages/start-page';
import { dropFiles } from './drop';
import type { Place } from './launch';

/** A new company with the invoices of a dropped list, on its reminders. */
export async function withInvoices(page: Page, place: Place, header: string, lines: readonly string[]): Promise<RemindersPage> {
  await new StartPage(page).createCompany('Vergers du Comtat');
  const file = path.join(place.files, 'factures.csv');
  writeFileSync(file, [header, ...lines].join('\r\n'));
  await dropFiles(page, [file]);
  await new ImportPage(page).accept().click();
  await expect(page.getByText('Import terminé').first()).toBeVisible();
  const reminders = new RemindersPage(page);
  await reminders.open();
  return reminders;
}
