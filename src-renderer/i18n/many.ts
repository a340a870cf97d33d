/** A namespace of the catalogue: sentences, or groups of them. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/** French has a third plural form, for whole millions; here it always reads like the plural. */
export function withManyForms(catalogue: Catalogue): Catalogue {
  const forms: Record<string, string | Catalogue> = {};
  for (const [key, value] of Object.entries(catalogue)) {
    forms[key] = typeof value === 'string' ? value : withManyForms(value);
    if (key.endsWith('_other')) forms[key.replace(/_other$/, '_many')] = forms[key];
  }
  return forms;
}
