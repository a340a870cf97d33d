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

/**
 * One line per grave finding on the page as it is shown now, with the element it is about.
 * @param within a part of the page, as a selector; all of it when left out
 */
export async function graveNow(page: Page, within?: string): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Electron has a single window: axe cannot open the blank page of its usual mode.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations
    .filter(({ impact }) => GRAVE.includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`));
}

/** The same in light and in dark; the page is left light. */
export async function graveFindings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await showIn(page, scheme);
    found.push(...(await graveNow(page)).map((finding) => `${scheme} ${finding}`));
  }
  await showIn(page, 'light');
  return found;
}
