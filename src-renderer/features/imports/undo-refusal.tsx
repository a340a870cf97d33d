import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { RefusedError } from '../../data/client';
import { errorText } from '../../i18n/errors';
import { type DependentGroup, groupDependents } from './rests-on';

const isList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Why an import stays, with what rests on it. */
export function UndoRefusal({ error }: { readonly error: unknown }) {
  const { title, why, todo } = errorText(error);
  const items = error instanceof RefusedError ? error.details['items'] : undefined;
  return (
    <Box role="alert" sx={{ marginBottom: 4 }}>
      <Typography variant="h3" sx={{ color: 'error.main' }}>{title}</Typography>
      <Typography variant="body2" color="textSecondary">{why}</Typography>
      {isList(items) && <Groups groups={groupDependents(items)} />}
      <Typography variant="body2">{todo}</Typography>
    </Box>
  );
}

/** Names shown of each kind. */
const NAMED = 6;

function Groups({ groups }: { readonly groups: readonly DependentGroup[] }) {
  const { t } = useTranslation('imports');
  return (
    <Box component="ul" sx={{ margin: 0, marginY: 2, paddingLeft: 4, fontSize: 13 }}>
      {groups.map(({ kind, names }) => (
        <li key={kind}>
          {t(`dependent.${kind}`)} {names.slice(0, NAMED).join(', ')}
          {names.length > NAMED && '…'}
        </li>
      ))}
    </Box>
  );
}
