import { createHashHistory, createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { DoubtfulPage } from '../features/accounting';
import { BalancePage } from '../features/balance';
import { BankPage } from '../features/bank';
import { ClientsPage, DossierPage, readDossierPlace } from '../features/clients';
import { ImportsPage } from '../features/imports';
import { readPlace, TemplatesPage } from '../features/policies';
import { RemindersPage, RunsPage } from '../features/reminders';
import { readSettingsPlace, SettingsPage } from '../features/settings';
import { TodayPage } from '../features/today';
import { Gate } from './gate';
import { NotFound } from './not-found';

const root = createRootRoute({ component: Gate, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today' });
  },
});
const today = createRoute({ getParentRoute: () => root, path: '/today', component: TodayPage });
const clients = createRoute({ getParentRoute: () => root, path: '/clients', component: ClientsPage });
const dossier = createRoute({ getParentRoute: () => root, path: '/clients/$clientId', component: DossierPage, validateSearch: readDossierPlace });
const balance = createRoute({ getParentRoute: () => root, path: '/balance', component: BalancePage });
const doubtful = createRoute({ getParentRoute: () => root, path: '/balance/doubtful', component: DoubtfulPage });
const reminders = createRoute({ getParentRoute: () => root, path: '/reminders', component: RemindersPage });
const runs = createRoute({ getParentRoute: () => root, path: '/reminders/runs', component: RunsPage });
const imports = createRoute({ getParentRoute: () => root, path: '/imports', component: ImportsPage });
const bank = createRoute({ getParentRoute: () => root, path: '/imports/bank', component: BankPage });
const templates = createRoute({ getParentRoute: () => root, path: '/templates', component: TemplatesPage, validateSearch: readPlace });
const settings = createRoute({ getParentRoute: () => root, path: '/settings', component: SettingsPage, validateSearch: readSettingsPlace });

const routeTree = root.addChildren([home, today, clients, dossier, balance, doubtful, reminders, runs, imports, bank, templates, settings]);

/** Hash history: the page is one file, whatever place it shows. */
export const router = createRouter({ routeTree, history: createHashHistory() });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
