export const TABS = ['scenarios', 'letters', 'fields', 'response'] as const;
export type Tab = (typeof TABS)[number];

/** Where the screen opens: a tab, and in the scenarios a client. */
export interface TemplatesPlace {
  tab?: Tab | undefined;
  client?: number | undefined;
}

/** What an address asks for; anything else in it is left out. */
export function readPlace({ tab, client }: Record<string, unknown>): TemplatesPlace {
  const known = TABS.find((each) => each === tab);
  return { ...(known === undefined ? {} : { tab: known }), ...(typeof client === 'number' && Number.isInteger(client) && client > 0 ? { client } : {}) };
}
