export { DoubtfulPage } from './doubtful-page';
