import { formatLongDate } from '#shared/domain/calendar';
import { fr } from '#shared/domain/letters/typography';
import type { ArchiveFacts, KeptOfClient } from '#main/usecases/ports/personal-data';

/** What the archive is, in plain French, for whoever opens it: a text that any program shows. */
export function readMe({ company, client, date, since, retentionYears }: ArchiveFacts, kept: KeptOfClient): string {
  const lines = [
    fr`Données conservées par ${company.name} au sujet de ${client.name} (code ${client.code})`,
    fr`Établi le ${formatLongDate(date)}`,
    '',
    'CE QUE CONTIENT CETTE ARCHIVE',
    fr`  LISEZ-MOI.txt   ce texte`,
    fr`  donnees.xlsx    les données, à lire dans un tableur`,
    fr`  donnees.json    les mêmes, complètes, pour un programme (montants en centimes, dates AAAA-MM-JJ)`,
    fr`  documents/      les lettres, factures et pièces telles qu’elles sont conservées`,
    fr`  SHA256SUMS.txt  l’empreinte de chaque fichier : « sha256sum -c SHA256SUMS.txt », ou « certutil -hashfile FICHIER SHA256 »`,
    '',
    'CE QUI EST CONSERVÉ',
    ...kept.tables.map(({ title, rows }) => fr`  ${title} : ${counted(rows.length)}`),
    ...(kept.journal.length > 0 ? [fr`  Journal de ce qui a été fait : ${counted(kept.journal.length)}`] : []),
    ...(kept.files.length > 0 ? [fr`  Fichiers importés d’où viennent ces données : ${counted(kept.files.length)}`] : []),
    '',
    'DEPUIS QUAND',
    since === null ? fr`  Rien n’est daté.` : fr`  Le plus ancien événement est du ${formatLongDate(since)}.`,
    '',
    fr`POURQUOI (finalités et bases légales : à vérifier par l’entreprise)`,
    fr`  Factures, avoirs, règlements et leur lettrage : exécution du contrat, obligation légale de tenir une comptabilité.`,
    fr`  Fiche et contacts : exécution du contrat.`,
    fr`  Relances, lettres, correspondance, litiges, promesses : intérêt légitime de l’entreprise à être payée.`,
    fr`  Opérations bancaires rapprochées : obligation comptable, exécution du contrat.`,
    fr`  Journal : intérêt légitime à pouvoir prouver ce qui a été fait.`,
    '',
    'COMBIEN DE TEMPS (à vérifier)',
    fr`  Les factures et leurs pièces sont conservées ${String(retentionYears)} ans à compter du dernier événement.`,
    fr`  Passé ce délai, l’entreprise peut anonymiser le dossier : les montants restent, plus rien ne désigne la personne.`,
    '',
    'DROITS',
    fr`  Information, accès, rectification, opposition, et effacement dans la limite des durées légales de conservation.`,
    ...contactOf(company),
    fr`  Une réclamation peut aussi être adressée à la CNIL (à vérifier).`,
    '',
  ];
  return `\uFEFF${lines.join('\r\n')}`;
}

const counted = (n: number): string => (n > 1 ? `${String(n)} lignes` : `${String(n)} ligne`);

function contactOf({ name, address, email }: ArchiveFacts['company']): string[] {
  return [fr`  Pour les exercer : ${[name, address, email].filter((part) => part !== '').join(', ')}.`];
}
