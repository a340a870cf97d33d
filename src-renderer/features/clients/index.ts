export const ClientsPage = () => null;
export const DossierPage = () => null;
