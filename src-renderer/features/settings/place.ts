export const SECTIONS = ['company', 'letters', 'rates', 'imports', 'appearance', 'privacy', 'books', 'about'] as const;
export type SettingsSection = (typeof SECTIONS)[number];

/** Where the screen opens. */
export interface SettingsPlace {
  section?: SettingsSection | undefined;
}

/** What an address asks for; anything else in it is left out. */
export function readSettingsPlace({ section }: Record<string, unknown>): SettingsPlace {
  const known = SECTIONS.find((each) => each === section);
  return known === undefined ? {} : { section: known };
}
