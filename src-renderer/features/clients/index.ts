export { ClientsPage } from './clients-page';
export { DossierPage } from './dossier-page';
