/** Letters of a dossier that are no reminders. */
export const letters = {
  menu: {
    label: 'Courrier',
    statement: 'Relevé de compte…',
    thanks: 'Remerciement…',
    thanksNotYet: 'Remerciement : quand le compte sera soldé',
    plan: 'Lettre d’accord…',
  },
  title: { statement: 'Relevé de compte – {{name}}', thanks: 'Remerciement – {{name}}', plan: 'Lettre d’accord d’échéancier' },
  asOf: 'Arrêté au',
  paper: 'La lettre',
  hint: 'La lettre est conservée telle quelle dans le dossier ; rien n’est envoyé.',
  cancel: 'Annuler',
  issue: 'Établir la lettre',
  issued: 'La lettre {{reference}} est dans le dossier.',
  open: 'Ouvrir dans Word',
  save: 'Enregistrer une copie…',
  saved: 'La copie est enregistrée.',
  close: 'Fermer',
} as const;
