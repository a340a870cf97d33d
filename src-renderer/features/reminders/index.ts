export { RunsPage } from './outputs/runs-page';
export { RemindersPage } from './reminders-page';
