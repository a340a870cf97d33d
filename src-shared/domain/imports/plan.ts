import type { IsoDate } from '#shared/domain/calendar';
import type { Decimal } from '#shared/domain/imports/amounts';
import type { Assignment } from '#shared/domain/imports/assign';
import type { Row } from '#shared/domain/imports/cells';
import type { Column } from '#shared/domain/imports/columns';
import type { DateFormat, DayOrder } from '#shared/domain/imports/dates';
import type { Cents } from '#shared/domain/money';
import type { ImportField, ImportKind } from '#shared/domain/imports/fields';
import type { RowRejection, RowWarning } from '#shared/domain/imports/issues';

/** How a table is to be read, as the user gives it or gets it back; what is left out is recognised. */
export interface TableMapping {
  readonly kind?: ImportKind | undefined;
  /** The line of the header, 1 for the first of the file. */
  readonly headerRow?: number | undefined;
  /** Header of each field's column; '' says that the file has no column for it. */
  readonly columns?: Readonly<Partial<Record<ImportField, string>>> | undefined;
  readonly dateFormat?: DateFormat | undefined;
  readonly decimal?: Decimal | undefined;
  /** The day an aged balance is about. */
  readonly balanceDate?: IsoDate | undefined;
}

export interface RememberedMapping {
  readonly shape: string;
  readonly mapping: TableMapping;
}

/** What is to be said of one row. The sentences are in the catalogues. */
export interface RowNote {
  readonly row: number;
  /** The header of the column, null when it is about the whole row. */
  readonly column: string | null;
  readonly code: RowRejection | RowWarning;
  readonly value: string | null;
}

/** What no cell decides and nothing in the file makes likely: both readings of the first cell concerned, for the user to say which. */
export type Ambiguity = { readonly column: string; readonly value: string } & (
  | { readonly about: 'dateOrder'; readonly dayFirst: IsoDate; readonly monthFirst: IsoDate }
  | { readonly about: 'decimal'; readonly commaCents: Cents; readonly pointCents: Cents }
);

/** How the figures of each column are written. */
export interface Conventions {
  readonly orderOf: (field: ImportField) => DayOrder;
  readonly decimalOf: (field: ImportField) => Decimal;
  readonly warnings: readonly RowNote[];
  readonly ambiguities: readonly Ambiguity[];
  /** null when there is no such column, or when it is to be asked. */
  readonly dateFormat: DateFormat | null;
  readonly decimal: Decimal | null;
}

/** Everything decided about a table before its rows are read. */
export interface ReadingPlan {
  readonly kind: ImportKind;
  /** The last row of the header. */
  readonly headerIndex: number;
  /** The header as it stands in the file, in one row or two: it may come again on each page. */
  readonly headerRows: readonly Row[];
  readonly columns: readonly Column[];
  readonly assignment: Assignment;
  readonly conventions: Conventions;
  /** Clients stand in rows of their own, above their documents. */
  readonly grouped: boolean;
  /** The day an aged balance is about; `told` is false where nothing in the file says it. */
  readonly balanceDate: { readonly date: IsoDate; readonly told: boolean };
  readonly shape: string;
  readonly remembered: boolean;
  /** Complete: what would read the same table the same way. */
  readonly mapping: TableMapping;
}

export type TableProblemCode = 'headerNotFound' | 'fileKindUnknown' | 'fileKindLater' | 'columnsMissing' | 'mappingColumnUnknown' | 'mappingInvalid';

/** Why a table cannot be read as it is. */
export interface TableProblem {
  readonly code: TableProblemCode;
  readonly details: Readonly<Record<string, string | number | readonly string[]>>;
}

export type Recognition =
  | { readonly ok: true; readonly plan: ReadingPlan }
  | { readonly ok: false; readonly problem: TableProblem; readonly columns: readonly Column[]; readonly mapping: TableMapping | null };
