import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClaimRow } from '#shared/contract/schemas/claims';
import { CLAIM_KINDS } from '#shared/domain/claims/standing';
import { RowButton } from '../../../../ui/row-button';
import { claimableKinds } from './claim-text';

export interface ClaimHandlers {
  explain(row: ClaimRow): void;
  request(rows: readonly ClaimRow[]): void;
  withdraw(row: ClaimRow): void;
  waive(rows: readonly ClaimRow[]): void;
  takeBack(row: ClaimRow): void;
  post(row: ClaimRow): void;
  unpost(row: ClaimRow): void;
}

/** What can be decided of the claims of an invoice. */
export function ClaimRowActions({ row, handlers }: { readonly row: ClaimRow; readonly handlers: ClaimHandlers }): ReactElement {
  const { t } = useTranslation('claims');
  const kinds = claimableKinds(row);
  const claimable = kinds.length > 0;
  const requested = kinds.some((kind) => row[kind].requested);
  const free = CLAIM_KINDS.some((kind) => row[kind].documents.some(({ cents, openCents }) => cents === openCents));
  const waived = CLAIM_KINDS.some((kind) => row[kind].waivers.length > 0);
  const button = (verb: 'request' | 'withdraw' | 'waive' | 'post' | 'takeBack' | 'unpost', onClick: () => void): ReactElement => (
    <RowButton label={t(`do.${verb}`)} named={t(`doNamed.${verb}`, { number: row.number })} onClick={onClick} />
  );
  return (
    <>
      {row.settledOn !== null && claimable ? (requested ? button('withdraw', () => handlers.withdraw(row)) : button('request', () => handlers.request([row]))) : null}
      {claimable ? button('waive', () => handlers.waive([row])) : null}
      {claimable && !row.provisional ? button('post', () => handlers.post(row)) : null}
      {waived ? button('takeBack', () => handlers.takeBack(row)) : null}
      {free ? button('unpost', () => handlers.unpost(row)) : null}
    </>
  );
}
