import { foldText } from '#shared/domain/folding';

/** The folded columns that names are matched and searched by. */
export function clientKeys(client: { code: string; name: string; city: string; email: string }, nameKey = foldText(client.name)): { nameKey: string; searchText: string } {
  return { nameKey, searchText: `${foldText(client.code)} ${nameKey} ${foldText(client.city)} ${foldText(client.email)}` };
}
