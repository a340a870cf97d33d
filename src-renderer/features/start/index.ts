export { CreateCompanyDialog } from './create-company-dialog';
export { StartPage } from './start-page';
