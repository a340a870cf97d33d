import { formatLongDate } from '../../domain/calendar';
import { fr, oneLine } from '../../domain/letters/typography';
import type { CaseFile } from '../../domain/litigation/case-file';
import { plainText } from './plain-text';
import { missingSentence, warningSentence } from './warning-words';

/** Named so that it comes first; it is for the creditor alone, and the archive is checked with or without it. */
export const BEFORE_SENDING = '00_A_verifier_avant_envoi.txt';

/** What the creditor looks at before the file leaves: nothing of it is on the papers that are handed over. */
export function beforeSending({ date, creditor, debtor, missing, warnings }: CaseFile): string {
  return plainText([
    fr`À VÉRIFIER AVANT D'ENVOYER CE DOSSIER`,
    oneLine(fr`${creditor.name} contre ${debtor.name}, au ${formatLongDate(date)}`),
    '',
    fr`Cette note est pour vous seul : retirez-la de l'archive avant de remettre le dossier. Les empreintes des autres fichiers n'en dépendent pas.`,
    '',
    ...(missing.length === 0 ? [] : ['PIÈCES À JOINDRE', ...missing.map((number) => `- ${missingSentence(number)}`), '']),
    ...(warnings.length === 0 ? [] : ['À VÉRIFIER', ...warnings.map((warning) => `- ${warningSentence(warning)}`), '']),
    fr`Relisez chaque document et complétez ce qui porte « à compléter » avant la signature.`,
  ]);
}
