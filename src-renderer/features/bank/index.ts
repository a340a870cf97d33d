export { BankPage } from './bank-page';
