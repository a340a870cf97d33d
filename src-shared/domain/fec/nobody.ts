import { fold } from '../imports/fold';
import type { LedgerClient } from './ledger-line';

/** Till takings and passing customers: money that has no debtor. */
const TILL = /\brecettes?\b|\bespeces\b|\bcartes? bancaires?\b|\bremises? (cb|cheques?)\b|\bcaisse\b|\bcomptoir\b|\bclients? (de )?passage\b|\bclients? divers\b|\bdivers clients?\b|\bventes? (au )?comptant\b|\bparticuliers\b/;
/** The collective account itself, without an auxiliary that would name somebody. */
const COLLECTIVE = /^(compte )?(collectif )?clients?( (en )?attente| collectif| ordinaires?| effets? a recevoir| france| etranger| export| ue| cee)*$/;

/** Why nobody can be reminded behind an account, '' when somebody can. */
export function nobodyBehind(name: string, hasAuxiliary: boolean): LedgerClient['nobody'] {
  const folded = fold(name);
  if (TILL.test(folded)) return 'tillTakings';
  return COLLECTIVE.test(folded) && (!hasAuxiliary || folded.includes('attente')) ? 'collectiveAccount' : '';
}

/** What the dossier says of it, for the user to keep or change. */
export const NOBODY_NOTES: Readonly<Record<Exclude<LedgerClient['nobody'], ''>, string>> = {
  tillTakings: 'Recettes de caisse : aucun débiteur derrière ce compte.',
  collectiveAccount: 'Compte collectif : aucun client nommé derrière ce compte.',
};
