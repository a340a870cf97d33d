import Box from '@mui/material/Box';
import { type ReactElement, useState } from 'react';
import type { Dossier } from '#shared/contract/schemas/client';
import { bucketRanges, DEFAULT_BOUNDS } from '#shared/domain/ageing';
import type { IsoDate } from '#shared/domain/calendar';
import type { BalanceLinesQuery } from '#shared/contract/schemas/balance';
import { AgeingBar } from '../../ui/ageing-bar';
import { Figures } from '../../ui/dossier/figures';
import { NextAction } from '../../ui/dossier/next-action';
import { DossierLines } from './dossier-lines';

const RANGES = bucketRanges(DEFAULT_BOUNDS);

/** Balance, its ages, and what comes next; each figure opens its lines. */
export function DossierSummary({ dossier, today }: { readonly dossier: Dossier; readonly today: IsoDate }): ReactElement {
  const [explained, setExplained] = useState<BalanceLinesQuery['part'] | null>(null);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(220px, 260px) minmax(0, 1fr) minmax(220px, 280px)', columnGap: 8, alignItems: 'start', px: 6, py: 5, bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}>
      <Figures amounts={dossier.amounts} foreign={dossier.foreign} creditLimitCents={dossier.client.creditLimitCents} onExplain={setExplained} />
      <Box sx={{ pt: 2 }}>
        <AgeingBar amounts={dossier.amounts} ranges={RANGES} onExplain={setExplained} />
      </Box>
      <NextAction action={dossier.nextAction} today={today} />
      {explained === null ? null : <DossierLines client={dossier.client} asOf={dossier.asOf} part={explained} onClose={() => setExplained(null)} />}
    </Box>
  );
}
