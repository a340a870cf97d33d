import { foldText } from '#shared/domain/folding';

/** The folded columns that names are matched and searched by. */
export function clientKeys(client: { code: string; name: string; city: string; email: string }): { nameKey: string; searchText: string } {
  return {
    nameKey: foldText(client.name),
    searchText: `${foldText(client.code)} ${foldText(client.name)} ${foldText(client.city)} ${foldText(client.email)}`,
  };
}
