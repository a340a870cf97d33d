import type { IsoDate } from '../calendar';
import type { ClientKind } from '../clients/client-kind';
import type { LetterAddress, LetterCreditor, LetterStatement } from '../letters/letter-data';
import type { Cents } from '../money';
import type { CaseEvent } from './chronology';
import type { DebtBreakdown } from './debt';
import type { Destination } from './destination';
import type { Exhibit } from './exhibits';
import type { LitigationWarning } from './warnings';

export interface CaseDebtor {
  readonly code: string;
  readonly name: string;
  readonly siren: string;
  readonly kind: ClientKind;
  readonly address: LetterAddress;
  readonly phone: string;
  readonly email: string;
}

/** All that a litigation pack says, on a day: its documents are this value put on paper. */
export interface CaseFile {
  readonly date: IsoDate;
  readonly destination: Destination;
  readonly creditor: LetterCreditor;
  readonly debtor: CaseDebtor;
  readonly debt: DebtBreakdown;
  readonly events: readonly CaseEvent[];
  readonly exhibits: readonly Exhibit[];
  /** Numbers of the invoices whose document the books do not hold. */
  readonly missing: readonly string[];
  readonly warnings: readonly LitigationWarning[];
  readonly statement: LetterStatement;
  /** Asked for in the request, when the user says how much. */
  readonly courtCostsCents: Cents | null;
}
