/** Client accounts of the general chart of accounts. */
export const CLIENT_ACCOUNTS: readonly string[] = ['411'];

const MOST = 20;
const PREFIX = /^\d{2,12}$/;

/** Beginnings of the client accounts as a person lists them: "411, 416". @returns null when it is not such a list */
export function readClientAccounts(text: string): string[] | null {
  const prefixes = [...new Set(text.split(/[\s,;]+/).filter((part) => part !== ''))];
  return prefixes.length > 0 && prefixes.length <= MOST && prefixes.every((prefix) => PREFIX.test(prefix)) ? prefixes : null;
}
