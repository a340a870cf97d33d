export { BalancePage } from './balance-page';
