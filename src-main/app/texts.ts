import type { MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';

/** What the shell itself says: the menu, the file chooser, the one dialog. */
export const MENU = {
  file: 'Fichier',
  edit: 'Édition',
  view: 'Affichage',
  help: 'Aide',
  closeWindow: 'Fermer la fenêtre',
  quit: 'Quitter Encours',
  undo: 'Annuler',
  redo: 'Rétablir',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  selectAll: 'Tout sélectionner',
  actualSize: 'Taille normale',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fullScreen: 'Plein écran',
  logs: 'Ouvrir le dossier des journaux',
  about: 'À propos d’Encours',
} as const;

export const FILE_CHOOSER: OpenDialogOptions = {
  title: 'Choisir les fichiers à importer',
  buttonLabel: 'Choisir',
  properties: ['openFile', 'multiSelections'],
  filters: [
    { name: 'Classeurs, textes, relevés et factures électroniques', extensions: ['xlsx', 'xlsm', 'xlsb', 'xls', 'ods', 'csv', 'tsv', 'txt', 'pdf', 'xml', 'ofx', 'sta', 'cfo', 'cfonb'] },
    { name: 'Tous les fichiers', extensions: ['*'] },
  ],
};

export const DOCUMENT_CHOOSER: OpenDialogOptions = {
  title: 'Choisir les fichiers à classer dans le dossier',
  buttonLabel: 'Choisir',
  properties: ['openFile', 'multiSelections'],
};

export const FOLDER_CHOOSER: OpenDialogOptions = {
  title: 'Choisir le dossier à importer',
  buttonLabel: 'Choisir',
  properties: ['openDirectory'],
};

const WORD_DOCUMENTS = { name: 'Documents Word', extensions: ['docx'] };

export const TEMPLATE_CHOOSER: OpenDialogOptions = {
  title: 'Choisir le modèle de lettre',
  buttonLabel: 'Choisir',
  properties: ['openFile'],
  filters: [WORD_DOCUMENTS, { name: 'Tous les fichiers', extensions: ['*'] }],
};

export const TEMPLATE_SAVER: SaveDialogOptions = {
  title: 'Enregistrer le modèle pour Word',
  buttonLabel: 'Enregistrer',
  filters: [WORD_DOCUMENTS],
  properties: ['showOverwriteConfirmation'],
};

export const MADE_FILE_SAVER: SaveDialogOptions = { title: 'Enregistrer le fichier', buttonLabel: 'Enregistrer', properties: ['showOverwriteConfirmation'] };

export const OUTPUT_FOLDER_CHOOSER: OpenDialogOptions = {
  title: 'Choisir le dossier où écrire les fichiers',
  buttonLabel: 'Écrire ici',
  properties: ['openDirectory', 'createDirectory'],
};

export const GIVING_UP: MessageBoxOptions = {
  type: 'error',
  title: 'Encours',
  message: 'Encours ne parvient plus à lire vos données.',
  detail:
    'Le moteur s’est arrêté plusieurs fois de suite. Ce qui était enregistré l’est toujours. Réessayez ; si cela recommence, redémarrez l’ordinateur et vérifiez la place libre sur le disque.',
  buttons: ['Réessayer', 'Quitter'],
  defaultId: 0,
  cancelId: 1,
  noLink: true,
};
