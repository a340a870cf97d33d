import { useState } from 'react';
import type { Dossier } from '#shared/contract/schemas/client';
import type { LitigationRequest } from '#shared/contract/schemas/litigation';
import type { Destination } from '#shared/domain/litigation/destination';

export interface CaseDraft {
  readonly request: LitigationRequest;
  readonly setDestination: (destination: Destination) => void;
  /** null: every overdue open invoice. */
  readonly setInvoices: (ids: number[] | null) => void;
  readonly setPieces: (leftOut: number[], noteIds: number[]) => void;
}

/** What the user asks of the file, on the day that the dossier is looked at. */
export function useCaseDraft({ client, asOf }: Dossier): CaseDraft {
  const [destination, setDestination] = useState<Destination>('injonction');
  const [invoiceIds, setInvoices] = useState<number[] | null>(null);
  const [{ leftOut, noteIds }, setPieces] = useState<{ leftOut: number[]; noteIds: number[] }>({ leftOut: [], noteIds: [] });
  return {
    request: { clientId: client.id, asOf, invoiceIds, destination, noteIds, leftOut, courtCostsCents: null },
    setDestination,
    setInvoices,
    setPieces: (out, notes) => setPieces({ leftOut: out, noteIds: notes }),
  };
}
