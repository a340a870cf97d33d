import { journalActions } from './journal';

/** The first page: what to do now. */
export const today = {
  title: 'Aujourd’hui',
  overdue: {
    title: 'En retard',
    none: 'Aucune facture en retard',
    of: 'sur {{total}} d’encours',
    open: 'Balance âgée',
    unallocated: ', après {{amount}} d’avoirs et de règlements non affectés',
  },
  reminders: { action: 'Voir les relances' },
  data: {
    title: 'Vos données',
    date: 'Vos règlements datent du {{date}}.',
    fresh: 'Vos règlements sont à jour au {{date}}.',
    none: 'Aucun règlement importé pour l’instant.',
    stale: 'Un client a pu payer depuis : importez vos derniers règlements avant de relancer.',
    last: 'Dernier import : {{files}}, le {{date}}.',
    action: 'Importer',
    counts: '{{clients}}, {{invoices}}',
    clients_one: '{{count, number}} client',
    clients_other: '{{count, number}} clients',
    invoices_one: '{{count, number}} facture',
    invoices_other: '{{count, number}} factures',
  },
  steps: {
    title: 'Pour bien démarrer',
    progress: '{{done}} sur {{count}}',
    import: 'Importer vos factures',
    importWhy: 'Un export de votre logiciel suffit.',
    payments: 'Importer vos règlements',
    paymentsWhy: 'Pour ne jamais relancer une facture payée.',
    address: 'Compléter l’adresse de votre société',
    addressWhy: 'Elle figure en tête de vos lettres.',
    iban: 'Indiquer votre IBAN',
    ibanWhy: 'Pour que vos clients sachent où payer.',
    done: 'fait',
  },
  activity: {
    title: 'Activité récente',
    empty: 'Ce que vous faites s’inscrira ici.',
    list: 'Dernières actions',
    other: 'Autre action',
    action: journalActions,
  },
  empty: {
    sentence: 'Déposez l’export de vos factures : vous saurez qui vous doit combien, et qui relancer.',
    action: 'Importer des factures',
  },
} as const;
