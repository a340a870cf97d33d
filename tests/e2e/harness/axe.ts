import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What keeps a person from using the screen; lesser findings are advice. */
const GRAVE: readonly unknown[] = ['serious', 'critical'];

/** As the system would ask for; the application follows it unless the user chose. */
export async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
  await page.waitForFunction((scheme) => getComputedStyle(document.documentElement).colorScheme === scheme, colorScheme);
  // A colour measured in the middle of a transition is neither of the two; an inherited one goes down element by element.
  await page.waitForFunction(() => {
    const ink = getComputedStyle(document.body).color;
    const texts = [...document.querySelectorAll('h1, h2, li p, label, pre')].map((element) => getComputedStyle(element).color);
    return texts.includes(ink) && document.getAnimations().length === 0;
  });
}

/** @returns one line per grave finding, light and dark, with the element it is about; the page is left light */
export async function graveFindings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await showIn(page, scheme);
    // Electron has a single window: axe cannot open the blank page of its usual mode.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    const grave = violations.filter(({ impact }) => GRAVE.includes(impact));
    found.push(...grave.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${scheme} ${id} ${target.join(' ')}`)));
  }
  await showIn(page, 'light');
  return found;
}
