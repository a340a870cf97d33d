import type { Column, Profile } from '#shared/domain/imports/columns';
import { BUCKET_FIELDS, FIELDS_OF_KIND, fieldType, type ImportField, type ImportKind, REQUIRED_FIELDS } from '#shared/domain/imports/fields';
import { headerWords } from '#shared/domain/imports/fold';
import type { Meaning } from '#shared/domain/imports/vocabulary/headers';
import { understandWords } from '#shared/domain/imports/vocabulary/words';

/** Which column holds each field. */
export type Assignment = ReadonlyMap<ImportField, Column>;

type Accepted = Readonly<Partial<Record<Meaning, number>>>;

/** What each field may be called besides its own name, and how willingly. */
const COMMON: Readonly<Partial<Record<ImportField, Accepted>>> = {
  clientCode: { anyClient: 0.6 },
  clientName: { anyClient: 0.8, clientCode: 0.5, anyTitle: 0.4 },
  siren: { vatNumber: 0.6 },
  label: { anyTitle: 0.9 },
};

const ACCEPTED: Readonly<Record<ImportKind, Readonly<Partial<Record<ImportField, Accepted>>>>> = {
  invoices: {
    ...COMMON,
    invoiceNumber: { anyNumber: 0.8, anyReference: 0.65 },
    issueDate: { anyDate: 0.85, bookingDate: 0.7 },
    amount: { anyAmount: 0.85 },
    net: { netAmount: 1 },
    vat: { tax: 1 },
    settledDate: { paymentDate: 1, paid: 0.6 },
  },
  payments: {
    ...COMMON,
    paymentReference: { anyNumber: 0.75, anyReference: 0.7 },
    invoiceNumber: { anyReference: 0.5 },
    paymentDate: { anyDate: 0.85, bookingDate: 0.8, valueDate: 0.6, issueDate: 0.5 },
    amount: { paid: 0.95, anyAmount: 0.9 },
  },
  clients: { ...COMMON, clientCode: { anyClient: 0.5, anyCode: 1, anyNumber: 0.8, anyReference: 0.8 }, clientName: { anyClient: 0.8, anyTitle: 0.9, label: 0.6 } },
  agedBalance: {
    ...COMMON,
    clientCode: { anyClient: 0.6, anyCode: 0.9, anyNumber: 0.7, anyReference: 0.7 },
    clientName: { anyClient: 0.8, anyTitle: 0.9, label: 0.8 },
    open: { anyAmount: 0.8, amount: 0.7 },
  },
  generalLedger: {
    clientCode: { anyClient: 0.6 },
    clientName: { anyClient: 0.8, anyTitle: 0.7 },
    entryDate: { anyDate: 0.9, bookingDate: 1, issueDate: 0.95, paymentDate: 0.6 },
    invoiceNumber: { anyNumber: 0.8, anyReference: 0.7, paymentReference: 0.5 },
    label: { anyTitle: 0.6 },
    amount: { anyAmount: 0.85 },
    runningBalance: { open: 0.9, balance: 0.9 },
  },
  bank: {
    bookingDate: { anyDate: 0.95, paymentDate: 0.6, issueDate: 0.5 },
    amount: { anyAmount: 0.95, paid: 0.5 },
    balance: { open: 0.95 },
    reference: { anyReference: 0.95, paymentReference: 0.8, anyNumber: 0.7, invoiceNumber: 0.6 },
    counterpartyName: { clientName: 0.9, anyClient: 0.85 },
    account: { clientCode: 0.7, counterpartyIban: 0.95 },
  },
};

const LEAST_VALUE = 0.3;

interface Candidate {
  readonly field: ImportField;
  readonly column: Column;
  readonly value: number;
}

/**
 * Gives each field the column that suits it best, by the header and the values.
 * @param fixed what the user said: kept as it is; a field fixed to null has no column
 */
export function assignColumns(kind: ImportKind, columns: readonly Column[], fixed: ReadonlyMap<ImportField, Column | null>): Assignment {
  const assigned = new Map<ImportField, Column>();
  const taken = new Set<Column>();
  for (const [field, column] of fixed) {
    if (!column) continue;
    assigned.set(field, column);
    taken.add(column);
  }
  for (const { field, column } of withoutParts(candidates(kind, columns))) {
    if (assigned.has(field) || fixed.has(field) || taken.has(column)) continue;
    assigned.set(field, column);
    taken.add(column);
  }
  if (kind === 'agedBalance') assignAges(columns, { assigned, taken, fixed });
  fillFromValues(kind, columns, { assigned, taken, fixed });
  return assigned;
}

/** The required fields that have no column: one name for each group of which one would do. */
export function missingFields(kind: ImportKind, assignment: Assignment): ImportField[] {
  return REQUIRED_FIELDS[kind].filter((group) => !group.some((field) => assignment.has(field))).map(preferredField);
}

function preferredField(group: readonly ImportField[]): ImportField {
  return group.find((field) => field === 'clientName' || field === 'amount') ?? group[0] ?? 'amount';
}

function candidates(kind: ImportKind, columns: readonly Column[]): Candidate[] {
  const found: Candidate[] = [];
  for (const column of columns) {
    for (const field of FIELDS_OF_KIND[kind]) {
      const value = suitability(kind, field, column);
      if (value >= LEAST_VALUE) found.push({ field, column, value });
    }
  }
  return found.sort((a, b) => b.value - a.value || a.column.index - b.column.index);
}

/** Several columns of VAT, or of amounts without it, are parts of which none is the whole: "TVA 20 %", "TVA 5,5 %". */
function withoutParts(candidates: readonly Candidate[]): Candidate[] {
  const count = (field: ImportField) => candidates.filter((one) => one.field === field).length;
  const parts = (['net', 'vat'] as const).filter((field) => count(field) > 1);
  return candidates.filter(({ field }) => !parts.some((part) => part === field));
}

function suitability(kind: ImportKind, field: ImportField, column: Column): number {
  if (!column.meaning || (kind === 'agedBalance' && column.age !== null)) return 0;
  // whose account it is says nothing of who pays
  if (field === 'counterpartyName' && isOwnAccount(column.header)) return 0;
  if ((field === 'net' || field === 'vat') && OF_A_RATE.test(column.header)) return 0;
  const { meaning, score } = column.meaning;
  const willingness = meaning === field ? 1 : (ACCEPTED[kind][field]?.[meaning] ?? 0);
  return willingness === 0 ? 0 : score * willingness * fit(kind, field, column);
}

/** The rate itself, or the amounts at one rate. */
const OF_A_RATE = /\btaux\b|\brates?\b|%|\d/i;

/** "Nom du compte", "accountLabel"; not "Compte du tiers". */
function isOwnAccount(header: string): boolean {
  const { words } = understandWords(headerWords(header));
  return words.has('account') && !words.has('client');
}

/** How well the values go with the field; 0 when a field that could be done without finds nothing it can use. */
function fit(kind: ImportKind, field: ImportField, { profile }: Column): number {
  if (profile.values === 0) return 0.8;
  const type = fieldType(field);
  // the same account all along is the statement's own
  if (field === 'account' || field === 'counterpartyIban') return (field === 'account') === isOne(profile) ? 1 : 0;
  if (type === 'text') return textFit(field, profile);
  const share = type === 'date' ? profile.dates : profile.amounts;
  if (share > 0) return share >= 0.5 ? 1 : 0.9;
  return isRequired(kind, field) ? 0.6 : 0;
}

/** Names are of several words, codes are not; towns and countries are no numbers. */
function textFit(field: ImportField, { words, amounts }: Profile): number {
  if (field === 'clientName') return 0.75 + words / 4;
  if (field === 'clientCode') return 1 - words / 2;
  return (field === 'country' || field === 'city') && amounts > 0.5 ? 0 : 1;
}

function isOne({ values, distinct }: Profile): boolean {
  return values > 1 && Math.round(values * distinct) === 1;
}

function isRequired(kind: ImportKind, field: ImportField): boolean {
  return REQUIRED_FIELDS[kind].some((group) => group.includes(field));
}

interface Open {
  readonly assigned: Map<ImportField, Column>;
  readonly taken: Set<Column>;
  readonly fixed: ReadonlyMap<ImportField, Column | null>;
}

/** The columns that say how late their amounts are, the least late first. */
function assignAges(columns: readonly Column[], { assigned, taken, fixed }: Open): void {
  const free = columns.filter((column) => column.age !== null && !taken.has(column));
  const give = (field: ImportField, column: Column | undefined) => {
    if (column === undefined || fixed.has(field)) return;
    assigned.set(field, column);
    taken.add(column);
  };
  give('notDue', free.find(({ age }) => age === 'notDue'));
  const late = free.flatMap((column) => (column.age === null || column.age === 'notDue' ? [] : [{ column, from: column.age.from }])).sort((a, b) => a.from - b.from);
  const fields = BUCKET_FIELDS.filter((field) => !fixed.has(field));
  late.forEach(({ column }, i) => {
    const field = fields[i];
    if (field !== undefined) give(field, column);
  });
}

/** Where no header helps, the only column whose values can be what is missing is it. */
function fillFromValues(kind: ImportKind, columns: readonly Column[], { assigned, taken, fixed }: Open): void {
  // without a few columns understood, values alone would be a guess
  if (assigned.size < 2) return;
  for (const field of missingFields(kind, assigned)) {
    const able = columns.filter((column) => column.meaning === null && !taken.has(column) && couldBe(field, column));
    const only = able[0];
    if (able.length !== 1 || !only || fixed.has(field)) continue;
    assigned.set(field, only);
    taken.add(only);
  }
}

function couldBe(field: ImportField, { profile }: Column): boolean {
  if (profile.values === 0) return false;
  if (fieldType(field) === 'date') return profile.dates > 0.9;
  if (fieldType(field) === 'amount') return profile.amounts > 0.9 && profile.dates < 0.1;
  if (field === 'clientName') return profile.words > 0.5 && profile.dates < 0.1;
  return field === 'invoiceNumber' && profile.distinct > 0.9 && profile.words < 0.1 && profile.dates < 0.1;
}
