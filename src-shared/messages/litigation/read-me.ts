import { formatLongDate } from '../../domain/calendar';
import { fr } from '../../domain/letters/typography';
import type { CaseFile } from '../../domain/litigation/case-file';
import { formatEuros } from '../../domain/money';
import { plainText } from './plain-text';
import { missingSentence } from './warning-words';

/** @param files with what each is */
export function readMe({ date, creditor, debtor, debt, missing }: CaseFile, files: readonly (readonly [path: string, what: string])[]): string {
  const lines = [
    fr`DOSSIER CONTENTIEUX`,
    fr`${creditor.name} contre ${debtor.name}, au ${formatLongDate(date)}`,
    fr`Total du décompte : ${formatEuros(debt.totalCents)}${debt.provisional ? ' (provisoire)' : ''}`,
    '',
    'CONTENU',
    ...files.map(([path, what]) => fr`- ${path} : ${what}`),
    '',
    fr`VÉRIFIER QUE RIEN N'A CHANGÉ`,
    fr`SHA256SUMS.txt donne l'empreinte de chaque fichier.`,
    fr`- Linux, macOS : sha256sum -c SHA256SUMS.txt (ou shasum -a 256 -c SHA256SUMS.txt)`,
    fr`- Windows : certutil -hashfile 03_Decompte.pdf SHA256, puis comparer avec la ligne du fichier`,
    fr`manifest.json reprend ces empreintes, les montants, les pièces et l'état du journal d'Encours au moment où le dossier a été établi.`,
    '',
    ...(missing.length === 0 ? [] : ['PIÈCES À JOINDRE', ...missing.map((number) => `- ${missingSentence(number)}`), '']),
    fr`Les montants et les textes cités aident à préparer le dossier ; ce qui porte « à vérifier » n'a pas été lu dans un texte officiel. Rien ici n'est un acte de procédure ni un avis juridique.`,
  ];
  return plainText(lines);
}
