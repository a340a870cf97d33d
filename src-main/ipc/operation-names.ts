const PREFIX = '--encours-operations=';

/**
 * The names of the contract's operations, handed to the preload on its command line: it refuses any other without
 * carrying the schemas, which would cost each window some 30 ms.
 */
export const namesArgument = (names: readonly string[]): string => PREFIX + names.join(',');

export function namesFrom(argv: readonly string[]): ReadonlySet<string> {
  const argument = argv.find((text) => text.startsWith(PREFIX)) ?? PREFIX;
  return new Set(argument.slice(PREFIX.length).split(',').filter((name) => name !== ''));
}
