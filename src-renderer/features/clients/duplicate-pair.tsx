import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Radio from '@mui/material/Radio';
import type { SxProps, Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { type ReactElement, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientDuplicates, DuplicateSide } from '#shared/contract/schemas/duplicates';
import { eurosOrDash } from '../../ui/format';
import type { MergeCommands } from './use-merge-commands';

interface DuplicatePairProps {
  readonly pair: ClientDuplicates['pairs'][number];
  readonly commands: MergeCommands;
}

const TABLE: SxProps<Theme> = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  fontSize: 13,
  '& th, & td': { paddingY: 1, paddingX: 2, textAlign: 'left', verticalAlign: 'top', fontWeight: 400, overflowWrap: 'anywhere', borderBottom: '1px solid', borderColor: 'divider' },
  '& tbody th': { color: 'text.secondary', width: 120 },
  '& thead th:first-of-type': { width: 120 },
  '& tr.differs td': { fontWeight: 600 },
};

const LINES = ['code', 'siren', 'address', 'email', 'phone', 'balance'] as const;

function textOf(side: DuplicateSide, line: (typeof LINES)[number]): string {
  if (line === 'address') return [side.address.line1, side.address.line2, `${side.address.postcode} ${side.address.city}`.trim()].filter((part) => part !== '').join(', ');
  return line === 'balance' ? eurosOrDash(side.outstandingCents) : side[line];
}

/** Two clients side by side: what differs stands out, the one to keep is chosen, the one that owes more at first. */
export function DuplicatePairView({ pair, commands }: DuplicatePairProps): ReactElement {
  const { t } = useTranslation('clients');
  const name = useId();
  const sides = [pair.first, pair.second] as const;
  const [keptId, setKeptId] = useState((pair.second.outstandingCents > pair.first.outstandingCents ? pair.second : pair.first).id);
  const [kept, other] = keptId === pair.first.id ? sides : [pair.second, pair.first];
  return (
    <Box component="section" aria-label={t('duplicates.pair', { first: pair.first.name, second: pair.second.name })} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, padding: 4 }}>
      <Typography variant="body2" color="textSecondary" sx={{ marginBottom: 2 }}>{pair.reasons.map((reason) => t(`duplicates.reason.${reason}`)).join(' · ')}</Typography>
      <Box component="table" sx={TABLE}>
        <thead>
          <tr>
            <th scope="col">{t('duplicates.keep')}</th>
            {sides.map((side) => (
              <th key={side.id} scope="col">
                <Box component="label" sx={{ display: 'flex', alignItems: 'center', gap: 1, fontWeight: 600, cursor: 'pointer' }}>
                  <Radio size="small" name={name} checked={side.id === keptId} onChange={() => { setKeptId(side.id); }} sx={{ padding: 0 }} />
                  {side.name}
                </Box>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LINES.map((line) => {
            const [first, second] = sides.map((side) => textOf(side, line));
            if (first === '' && second === '') return null;
            return (
              <tr key={line} className={first === second ? undefined : 'differs'}>
                <th scope="row">{t(`duplicates.line.${line}`)}</th>
                <td>{first}</td>
                <td>{second}</td>
              </tr>
            );
          })}
        </tbody>
      </Box>
      <Box sx={{ display: 'flex', gap: 2, marginTop: 3 }}>
        <Button size="small" variant="outlined" disabled={commands.pending} onClick={() => { commands.merge(kept, other); }}>{t('duplicates.merge', { name: kept.name })}</Button>
        <Button size="small" disabled={commands.pending} onClick={() => { commands.tellApart(pair.first.id, pair.second.id); }}>{t('duplicates.tellApart')}</Button>
      </Box>
    </Box>
  );
}
