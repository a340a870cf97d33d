export const start = {
  title: 'Qui vous doit quoi, et qui relancer aujourd’hui.',
  subtitle: 'Déposez l’export de votre logiciel de facturation : Encours en fait des dossiers clients, une balance âgée et des lettres de relance.',
  drop: {
    title: 'Déposer un fichier',
    text: 'Un classeur Excel ou un fichier CSV de vos factures, de vos clients ou de vos règlements, ou le FEC de votre comptable.',
    action: 'Choisir des fichiers',
  },
  create: {
    title: 'Créer ma société',
    text: 'Un nom suffit pour commencer ; le reste attendra la première lettre.',
    action: 'Créer ma société',
  },
  example: {
    title: 'Essayer l’exemple',
    text: 'Une société fictive avec ses clients, ses retards et ses relances, à manipuler sans crainte.',
    action: 'Ouvrir l’exemple',
  },
  existing: 'Vos sociétés',
  promise: 'Vos données restent sur cet ordinateur. Rien n’est envoyé, jamais.',
  dialog: {
    title: 'Créer une société',
    titleForDrop: 'À quelle société appartiennent ces fichiers ?',
    filesWaiting_one: '{{count, number}} fichier attend : {{names}}.',
    filesWaiting_other: '{{count, number}} fichiers attendent : {{names}}.',
    name: 'Nom de la société',
    nameMissing: 'Donnez un nom à la société.',
    siren: 'SIREN (facultatif)',
    sirenHelp: 'Neuf chiffres.',
    action: 'Créer la société',
    actionForDrop: 'Créer et voir l’aperçu',
  },
} as const;
