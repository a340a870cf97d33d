import type { CorrespondenceDirection } from './correspondence';

/** An e-mail address as it is compared: 'Jean <Jean.DUPONT@Exemple.fr>' and 'jean.dupont@exemple.fr' are one. */
export function plainAddress(text: string): string {
  const inBrackets = /<([^<>]+)>/.exec(text)?.[1] ?? text;
  return inBrackets.trim().toLowerCase();
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Everybody's: two clients of one such provider have nothing to do with each other. */
const SHARED_DOMAINS = new Set(['gmail.com', 'orange.fr', 'wanadoo.fr', 'free.fr', 'sfr.fr', 'laposte.net', 'hotmail.com', 'hotmail.fr', 'outlook.com', 'outlook.fr', 'live.fr', 'yahoo.fr', 'yahoo.com', 'icloud.com', 'bbox.fr', 'neuf.fr', 'gmx.fr', 'proton.me', 'protonmail.com']);

/**
 * Which way an e-mail filed with a client went: from one of the company's own addresses it was sent; from the client's,
 * or from its own domain, it was received. null when neither can be told.
 */
export function emailDirection(from: string, ours: readonly string[], clients: readonly string[]): CorrespondenceDirection | null {
  const sender = plainAddress(from);
  if (sender === '') return null;
  if (ours.map(plainAddress).includes(sender)) return 'sent';
  const known = clients.map(plainAddress).filter((address) => address.includes('@'));
  if (known.includes(sender)) return 'received';
  const domain = domainOf(sender);
  return !SHARED_DOMAINS.has(domain) && known.some((address) => domainOf(address) === domain) ? 'received' : null;
}
