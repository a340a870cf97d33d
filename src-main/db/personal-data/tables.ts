import type { PersonalTable } from './personal-table';

/**
 * Every table whose rows are about a client, and what becomes of each of its texts when the client is anonymised. A table
 * or a column that is added must be added here, or to ABOUT_NO_CLIENT: a test walks the schema.
 */
export const PERSONAL_TABLES: Readonly<Record<string, PersonalTable>> = {
  client: {
    title: 'Fiche du client',
    kept: ['terms_method', 'language', 'kind', 'anonymised_on'],
    erased: {
      code: 'newCode', name: 'newName', name_key: 'newNameKey', search_text: 'newSearchText', siren: 'empty', line1: 'empty', line2: 'empty', postcode: 'empty',
      city: 'empty', country: 'empty', email: 'empty', phone: 'empty', salesperson: 'empty', do_not_remind_reason: 'empty',
    },
    events: [],
  },
  contact: { title: 'Contacts', kept: [], erased: { name: 'empty', role: 'empty', email: 'empty', phone: 'empty' }, removed: true, events: [] },
  invoice: { title: 'Factures', kept: ['nature', 'issue_date', 'due_date', 'currency', 'last_notice_date'], erased: { number: 'neutralNumber', label: 'empty' }, events: ['issue_date'] },
  claim: { title: 'Pénalités et indemnités réclamées', kept: ['kind', 'claimed_to'], erased: {}, events: [] },
  claim_waiver: { title: 'Pénalités et indemnités abandonnées', kept: ['kind', 'date'], erased: { reason: 'empty' }, events: ['date'] },
  claim_request: { title: 'Pénalités à réclamer', kept: ['kind', 'requested_on'], erased: {}, events: [] },
  claim_posting: { title: 'Pénalités et indemnités portées au compte', kept: ['kind', 'counted_to'], erased: {}, events: [] },
  credit_note: { title: 'Avoirs', kept: ['nature', 'issue_date', 'currency'], erased: { number: 'neutralNumber', label: 'empty' }, events: ['issue_date'] },
  payment: { title: 'Règlements', kept: ['date', 'currency'], erased: { reference: 'empty', method: 'empty', label: 'empty', intended_number: 'neutralNumber' }, events: ['date'] },
  allocation: { title: 'Affectations (lettrage)', kept: ['date'], erased: {}, events: [] },
  payment_told: { title: 'Règlements confirmés par un fichier', kept: ['date'], erased: { reference: 'empty', intended_number: 'neutralNumber' }, events: [] },
  bank_entry: {
    title: 'Opérations bancaires rapprochées',
    kept: ['date', 'value_date', 'kind', 'state'],
    erased: { label: 'empty', counterparty_name: 'empty', payer_key: 'empty', counterparty_iban: 'empty', reference: 'empty', bank_reference: 'empty', text_key: 'uniqueKey', ignored_reason: 'empty' },
    events: [],
  },
  bank_entry_payment: { title: 'Rapprochements bancaires', kept: ['freed', 'made_with'], erased: {}, events: [] },
  dunning_notice: { title: 'Relances', kept: ['reference', 'channel', 'template', 'issued_on', 'deadline', 'cancelled_on'], erased: { cancel_reason: 'empty' }, events: ['issued_on'] },
  dunning_notice_line: { title: 'Lignes des relances', kept: [], erased: {}, events: [] },
  posting: { title: 'Envois recommandés', kept: ['posted_on', 'presented_on', 'outcome', 'outcome_on'], erased: { slip_number: 'empty' }, events: [] },
  level_change: { title: 'Niveaux de relance changés à la main', kept: ['date'], erased: { reason: 'empty' }, events: ['date'] },
  dossier_letter: { title: 'Autres lettres', kept: ['reference', 'template', 'issued_on'], erased: {}, events: ['issued_on'] },
  correspondence: {
    title: 'Correspondance, appels et notes',
    kept: ['kind', 'direction', 'date', 'awaits', 'awaits_on', 'done_on', 'removed_on'],
    erased: { subject: 'erasedWords', body: 'empty', person: 'empty' },
    events: ['date'],
  },
  attachment: { title: 'Pièces jointes aux factures', kept: [], erased: {}, events: [] },
  document: { title: 'Documents conservés', kept: ['mime', 'sha256', 'created_at', 'erased_on'], erased: { name: 'neutralFileName', bytes: 'emptyBytes' }, events: [] },
  document_source: { title: 'Données des lettres figées', kept: ['sha256'], erased: { data: 'empty' }, events: [] },
  obstacle: {
    title: 'Litiges, promesses, échéanciers, attentes et procédures',
    kept: ['kind', 'opened_on', 'until', 'closed_on', 'outcome'],
    erased: { subject: 'empty', note: 'empty', closing_note: 'empty' },
    events: ['opened_on', 'closed_on'],
  },
  obstacle_invoice: { title: 'Factures de ces suspensions', kept: [], erased: {}, events: [] },
  instalment: { title: 'Échéances promises', kept: ['due_date'], erased: {}, events: [] },
  client_check: { title: 'Vérifications faites', kept: ['date', 'what'], erased: { result: 'erasedWords' }, events: ['date'] },
  limitation_event: { title: 'Événements de prescription', kept: ['kind', 'date', 'until'], erased: { note: 'empty' }, events: ['date', 'until'] },
  limitation_event_invoice: { title: 'Factures de ces événements', kept: [], erased: {}, events: [] },
  client_merge: { title: 'Fusions de doublons', kept: ['at'], erased: { merged: 'empty', filled: 'empty', moved: 'empty' }, removed: true, events: [] },
  client_alias: { title: 'Anciens codes et noms', kept: [], erased: { code: 'empty', name_key: 'empty' }, removed: true, events: [] },
  client_distinct: { title: 'Clients déclarés distincts', kept: [], erased: {}, events: [] },
  doubtful_choice: { title: 'Créances douteuses : décisions', kept: ['closing_date'], erased: { reason: 'empty' }, events: [] },
  doubtful_closing_line: { title: 'Créances douteuses : listes closes', kept: ['closing_date'], erased: { line: 'renamedJson' }, events: [] },
  snooze: { title: 'Lignes du jour remises à plus tard', kept: ['set_on', 'until'], erased: { line: 'empty' }, removed: true, events: [] },
};

/** The others, and why nothing in them is a client's own. */
export const ABOUT_NO_CLIENT: Readonly<Record<string, string>> = {
  company: 'the creditor itself',
  company_logo: 'the creditor’s logo',
  setting: 'choices of the user',
  legal_rate: 'rates of the law',
  letter_template: 'words common to all clients',
  dunning_policy: 'named by the user, for any number of clients',
  dunning_step: 'steps of a policy',
  client_group: 'named by the user, for any number of clients',
  doubtful_closing: 'when lists of doubtful receivables were closed',
  bank_account: 'the company’s own accounts',
  bank_statement: 'the company’s statements: their operations are in bank_entry',
  import_batch: 'when files were imported',
  import_seen: 'ranges of ids',
  import_mapping: 'how the columns of a file are called',
  // searched for what names the client (traces.ts), since they refer to clients by their words only
  import_file: 'names and outcomes of files, searched text by text',
  import_change: 'rows as they were before an import, searched row by row',
  journal: 'what was done, searched entry by entry',
};

/** @throws when a table that refers to clients was added and nobody said what becomes of it */
export function ruleOf(table: string): PersonalTable {
  const rule = PERSONAL_TABLES[table];
  if (rule === undefined) throw new Error(`no rule of personal data for the table ${table}`);
  return rule;
}
