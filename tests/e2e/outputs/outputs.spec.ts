import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { readDocx } from '../../integration/letters/read-docx';
import { readPdf } from '../../integration/outputs/read-pdf';
import { graveFindings } from '../harness/axe';
import { expect, test } from '../harness/fixtures';
import { answerFileChooser, recordOpenedPaths } from '../harness/system';
import { RemindersPage } from '../pages/reminders-page';

test.use({ today: '2026-11-21', argv: ['--demo'] });

/** Gives the clients proposed first a step by phone and one by email; answers their names. */
async function varyChannels(page: Page): Promise<{ called: string; mailed: string }> {
  return page.evaluate(async () => {
    const queue = await window.encours.call('dunning.propose', { date: '2026-11-21', clientId: null });
    const standard = await window.encours.call('policy.get', {});
    const [first, second] = queue.ok ? queue.value.proposals : [];
    if (first === undefined || second === undefined || !standard.ok) throw new Error('two proposals are needed');
    const by = (channel: 'phone' | 'email') => ({ ...standard.value, steps: standard.value.steps.map((step) => ({ ...step, channel })) });
    await window.encours.call('policy.setFor', { owner: { kind: 'client', clientId: first.clientId }, policy: by('phone') });
    await window.encours.call('policy.setFor', { owner: { kind: 'client', clientId: second.clientId }, policy: by('email') });
    await window.encours.call('clients.update', { id: second.clientId, patch: { email: 'compta@exemple.fr' } });
    return { called: first.clientName, mailed: second.clientName };
  });
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));

test('from the queue to the folder with everything to print, send and call by', async ({ app, place }, info) => {
  const { page, application } = app;
  const { called, mailed } = await varyChannels(page);
  await page.reload();
  const reminders = new RemindersPage(page);
  await reminders.open();
  const stale = page.getByRole('checkbox', { name: /Continuer quand même/ });
  if (await stale.isVisible()) await stale.check();
  await reminders.issueAll();
  await page.getByRole('group', { name: 'Imprimer et envoyer' }).waitFor();
  expect(await graveFindings(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('issued.png') });
  expect(filesIn(place.documents).filter((file) => file.endsWith('.eml'))).toHaveLength(1);

  const opened = await recordOpenedPaths(application);
  const chosen = path.join(place.files, 'sorties');
  mkdirSync(chosen);
  await answerFileChooser(application, [chosen]);
  const make = async (kind: string, prepare: string, choose: () => Promise<void> = () => Promise.resolve()): Promise<void> => {
    await page.getByRole('button', { name: kind, exact: true }).click();
    await reminders.dialog().getByRole('button', { name: 'Choisir un autre dossier…' }).click();
    await expect(reminders.dialog()).toContainText('« sorties »');
    await choose();
    await page.screenshot({ path: info.outputPath(`${prepare.split(' ').at(-1) ?? ''}.png`) });
    await reminders.dialog().getByRole('button', { name: prepare }).click();
    await expect(reminders.dialog().getByRole('status')).toContainText('prêt');
  };
  const close = (): Promise<void> => reminders.dialog().getByRole('button', { name: 'Fermer' }).click();

  await make('Tout imprimer (PDF)', 'Préparer le PDF', () => reminders.dialog().getByRole('checkbox', { name: /recto verso/ }).check());
  expect(await graveFindings(page)).toEqual([]);
  await reminders.dialog().getByRole('button', { name: /^À imprimer/ }).click();
  await expect.poll(opened).toEqual([path.join(chosen, 'À imprimer - Relances 2026-11-21.pdf')]);
  await close();
  await make('Brouillons d’e-mails', 'Préparer les brouillons');
  await close();
  await make('Liste d’appels', 'Préparer la liste');
  await close();
  await make('Enveloppes', 'Préparer les enveloppes');
  await close();
  await make('Étiquettes', 'Préparer les étiquettes');
  await close();

  const names = readdirSync(chosen).sort();
  expect(names.filter((name) => !name.endsWith('.eml'))).toEqual(['Enveloppes DL - 2026-11-21.docx', 'Liste d’appels - 2026-11-21.docx', 'À imprimer - Relances 2026-11-21.pdf', 'Étiquettes L7163 - 2026-11-21.docx'].sort());
  const drafts = names.filter((name) => name.endsWith('.eml'));
  expect(drafts).toHaveLength(1);
  const message = await PostalMime.parse(readFileSync(path.join(chosen, drafts[0] ?? '')));
  expect(message.to?.[0]).toEqual({ name: mailed, address: 'compta@exemple.fr' });
  expect(readDocx(readFileSync(path.join(chosen, 'Liste d’appels - 2026-11-21.docx'))).paragraphs.join('\n')).toContain(called);
  const pages = await readPdf(readFileSync(path.join(chosen, 'À imprimer - Relances 2026-11-21.pdf')));
  expect(pages.length % 2).toBe(0);
  expect(pages.map(({ text }) => text).join(' ')).not.toContain(`lettre ${mailed}`);

  // Again later, from the days on which reminders were issued.
  await page.getByRole('button', { name: 'Retour aux relances' }).click();
  await page.getByRole('button', { name: 'Relances émises' }).click();
  await page.getByRole('grid', { name: 'Relances émises' }).waitFor();
  expect(await graveFindings(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('runs.png') });
  await page.keyboard.press('Enter');
  await page.getByRole('grid', { name: 'Relances de ce jour' }).waitFor();
  expect(await graveFindings(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('run.png') });
  await page.getByRole('button', { name: 'Tout imprimer (PDF)', exact: true }).click();
  await reminders.dialog().getByRole('button', { name: 'Préparer le PDF' }).click();
  await expect(reminders.dialog().getByRole('button', { name: /^À imprimer/ })).toBeVisible();
});
