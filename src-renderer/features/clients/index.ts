export { ClientsPage } from './clients-page';
export { DossierPage } from './dossier-page';
export { readDossierPlace } from './place';
