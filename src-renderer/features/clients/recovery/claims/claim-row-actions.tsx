import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type ReactElement, useRef, useState } from 'react';
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

type Verb = 'request' | 'withdraw' | 'waive' | 'post' | 'takeBack' | 'unpost';

/** What can be decided of the claims of an invoice as they stand. */
function verbsOf(row: ClaimRow): Verb[] {
  const kinds = claimableKinds(row);
  const claimable = kinds.length > 0;
  const requested = kinds.some((kind) => row[kind].requested);
  const verbs: Readonly<Record<Verb, boolean>> = {
    request: row.settledOn !== null && claimable && !requested,
    withdraw: row.settledOn !== null && claimable && requested,
    waive: claimable,
    post: claimable && !row.provisional,
    takeBack: CLAIM_KINDS.some((kind) => row[kind].waivers.length > 0),
    unpost: CLAIM_KINDS.some((kind) => row[kind].documents.some(({ cents, openCents }) => cents === openCents)),
  };
  return (['request', 'withdraw', 'waive', 'post', 'takeBack', 'unpost'] as const).filter((verb) => verbs[verb]);
}

export function ClaimRowActions({ row, handlers }: { readonly row: ClaimRow; readonly handlers: ClaimHandlers }): ReactElement | null {
  const { t } = useTranslation('claims');
  const anchor = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  const verbs = verbsOf(row);
  if (verbs.length === 0) return null;
  const run: Readonly<Record<Verb, () => void>> = {
    request: () => handlers.request([row]),
    withdraw: () => handlers.withdraw(row),
    waive: () => handlers.waive([row]),
    post: () => handlers.post(row),
    takeBack: () => handlers.takeBack(row),
    unpost: () => handlers.unpost(row),
  };
  const choose = (verb: Verb): void => {
    setOpen(false);
    run[verb]();
  };
  return (
    <span ref={anchor}>
      <RowButton label={t('decide')} named={t('decideOn', { number: row.number })} onClick={() => setOpen(true)} />
      <Menu open={open} anchorEl={() => anchor.current} onClose={() => setOpen(false)} onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
        {verbs.map((verb) => (
          <MenuItem key={verb} onClick={() => choose(verb)}>{t(`do.${verb}`)}</MenuItem>
        ))}
      </Menu>
    </span>
  );
}
