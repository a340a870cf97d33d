type Abbreviation = readonly [word: string, short: string];

/** What the French post accepts, for addresses too long for their line. */
const WAYS: readonly Abbreviation[] = [
  ['avenue', 'av'],
  ['boulevard', 'bd'],
  ['b[âa]timent', 'bât'],
  ['appartement', 'appt'],
  ['immeuble', 'imm'],
  ['r[ée]sidence', 'rés'],
  ['faubourg', 'fg'],
  ['route', 'rte'],
  ['chemin', 'che'],
  ['place', 'pl'],
  ['impasse', 'imp'],
  ['all[ée]e', 'all'],
  ['zone industrielle', 'ZI'],
  ['zone artisanale', 'ZA'],
  ["zone d['’]activit[ée]s?", 'ZA'],
  ["parc d['’]activit[ée]s?", 'PA'],
  ['sainte', 'Ste'],
  ['saint', 'St'],
  ['g[ée]n[ée]ral', 'Gal'],
  ['mar[ée]chal', 'Mal'],
  ['pr[ée]sident', 'Pdt'],
];

const NAMES: readonly Abbreviation[] = [
  ['syndicat des copropri[ée]taires', 'SDC'],
  ['soci[ée]t[ée]', 'Sté'],
  ['[ée]tablissements', 'Ets'],
  ['compagnie', 'Cie'],
  ['association', 'Assoc'],
  ['internationale?', 'Int'],
];

const TOWNS: readonly Abbreviation[] = [
  ['sainte', 'Ste'],
  ['saint', 'St'],
];

function abbreviate(text: string, abbreviations: readonly Abbreviation[]): string {
  let result = text;
  for (const [word, short] of abbreviations) {
    // \b knows no accented letter.
    const whole = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'giu');
    result = result.replace(whole, (found) => (found === found.toUpperCase() ? short.toLocaleUpperCase('fr') : short));
  }
  return result;
}

export const abbreviateWay = (text: string): string => abbreviate(text, WAYS);
export const abbreviateName = (text: string): string => abbreviate(text, NAMES);

/** The post takes spaces for the hyphens of a town; they let the line be cut at a word. */
export const abbreviateTown = (text: string): string => abbreviate(text, TOWNS).replaceAll('-', ' ');
