import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { RefusedError } from '../../data/client';
import { errorText } from '../../i18n/errors';
import { type DependentGroup, groupDependents } from './rests-on';

const isList = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

interface UndoRefusalProps {
  readonly error: unknown;
  readonly pending: boolean;
  /** Frees the payments that alone keep the import. */
  readonly onFollow: () => void;
}

/** Why an import stays, with what rests on it, and the way out when only payments do. */
export function UndoRefusal({ error, pending, onFollow }: UndoRefusalProps) {
  const { t } = useTranslation('imports');
  const { title, why, todo } = errorText(error);
  const canFollow = error instanceof RefusedError && error.details['canFollow'] === true;
  const items = error instanceof RefusedError ? error.details['items'] : undefined;
  return (
    <Box role="alert" sx={{ marginBottom: 4 }}>
      <Typography variant="h3" sx={{ color: 'error.main' }}>{title}</Typography>
      <Typography variant="body2" color="textSecondary">{why}</Typography>
      {isList(items) && <Groups groups={groupDependents(items)} />}
      <Typography variant="body2">{canFollow ? t('undo.followWhy') : todo}</Typography>
      {canFollow && <Button variant="outlined" color="error" size="small" disabled={pending} onClick={onFollow} sx={{ marginTop: 2 }}>{t('undo.follow')}</Button>}
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
