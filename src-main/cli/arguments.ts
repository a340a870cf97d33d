/** Wrong usage: exit status 2. The message is for the person who typed the command. */
export class UsageError extends Error {}

export type OptionKind = 'flag' | 'value' | 'list';

export interface Arguments {
  readonly positional: readonly string[];
  flag(name: string): boolean;
  /** The option's value, or undefined. */
  value(name: string): string | undefined;
  /** The option's value; without one, or with nothing in it (a script's variable that was not set), the usage is wrong. */
  required(name: string): string;
  list(name: string): readonly string[];
}

/** Reads "--name value", "--name=value" and flags. A value may begin with a dash: "--amount -12.34". */
export function parseArguments(tokens: readonly string[], options: Readonly<Record<string, OptionKind>>): Arguments {
  const positional: string[] = [];
  const values = new Map<string, string[]>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    if (!token.startsWith('--')) {
      positional.push(token);
      continue;
    }
    const [name, inline] = splitOnce(token.slice(2));
    const kind = options[name];
    if (kind === undefined) throw new UsageError(`Option inconnue : --${name}.`);
    if (kind === 'value' && values.has(name)) throw new UsageError(`L’option --${name} ne se donne qu’une fois.`);
    const value = kind === 'flag' ? 'true' : (inline ?? tokens[++i]);
    if (value === undefined) throw new UsageError(`Il manque une valeur après --${name}.`);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  const value = (name: string): string | undefined => values.get(name)?.[0];
  return {
    positional,
    flag: (name) => values.has(name),
    value,
    required: (name) => {
      const found = value(name);
      if (found === undefined || found.trim() === '') throw new UsageError(`Il manque l’option --${name}.`);
      return found;
    },
    list: (name) => values.get(name) ?? [],
  };
}

function splitOnce(text: string): [string, string?] {
  const at = text.indexOf('=');
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
