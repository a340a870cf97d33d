export const DOSSIER_TABS = ['invoices', 'credits', 'correspondence', 'recovery', 'documents', 'card'] as const;
export type DossierTab = (typeof DOSSIER_TABS)[number];

/** The parts of the recovery of a dossier that a line of the day leads to. */
export const RECOVERY_SECTIONS = ['claims', 'notices', 'limitation', 'litigation'] as const;
export type RecoverySectionName = (typeof RECOVERY_SECTIONS)[number];

/** Where a dossier opens. */
export interface DossierPlace {
  tab?: DossierTab | undefined;
  section?: RecoverySectionName | undefined;
}

/** What an address asks for; anything else in it is left out. */
export function readDossierPlace({ tab, section }: Record<string, unknown>): DossierPlace {
  const knownTab = DOSSIER_TABS.find((each) => each === tab);
  const knownSection = RECOVERY_SECTIONS.find((each) => each === section);
  return { ...(knownTab === undefined ? {} : { tab: knownTab }), ...(knownSection === undefined ? {} : { section: knownSection }) };
}
