import { test as base } from '@playwright/test';
import { type Launched, launch, type LaunchOptions, makePlace, type Place } from './launch';

interface Fixtures {
  /** The today of the application; `test.use({ today })` changes it. */
  readonly today: string;
  readonly argv: readonly string[];
  readonly place: Place;
  /** The application, started on an empty place and closed at the end. */
  readonly app: Launched;
  /** Starts it again on the same place, after `app.application.close()`; closed at the end. */
  readonly relaunch: (options?: Partial<LaunchOptions>) => Promise<Launched>;
}

export const test = base.extend<Fixtures>({
  today: ['2026-11-20', { option: true }],
  argv: [[], { option: true }],

  place: async ({}, use) => {
    const place = makePlace();
    await use(place);
    place.remove();
  },

  app: async ({ place, today, argv }, use) => {
    const launched = await launch(place, { today, argv });
    await use(launched);
    await launched.application.close();
  },

  relaunch: async ({ place, today }, use) => {
    const started: Launched[] = [];
    await use(async (options) => {
      const launched = await launch(place, { today, ...options });
      started.push(launched);
      return launched;
    });
    for (const { application } of started) await application.close();
  },
});

export { expect } from '@playwright/test';
