import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { doubtfulSettings, type DoubtfulSettingsView } from '#shared/contract/schemas/accounting';
import { TextInput } from '../../ui/fields';

interface AccountFieldsProps {
  readonly settings: DoubtfulSettingsView;
  readonly onChange: (patch: Partial<DoubtfulSettingsView>) => void;
}

const ACCOUNTS = ['receivable', 'doubtful', 'allowance', 'allowanceCharge', 'allowanceReversal', 'loss', 'vat'] as const;

/** Where the entries go. */
export function AccountFields({ settings, onChange }: AccountFieldsProps): ReactElement {
  const { t } = useTranslation('accounting', { keyPrefix: 'settings' });
  const { accounts, journal } = settings;
  const isWrong = (key: (typeof ACCOUNTS)[number]): boolean => !doubtfulSettings.shape.accounts.shape[key].safeParse(accounts[key]).success;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: 4 }}>
      {ACCOUNTS.map((key) => (
        <TextInput key={key} label={t(`account.${key}`)} value={accounts[key]} maxLength={20} error={isWrong(key) ? t('accountWrong') : undefined} onChange={(value) => onChange({ accounts: { ...accounts, [key]: value } })} />
      ))}
      <TextInput label={t('journal')} value={journal} maxLength={6} onChange={(text) => onChange({ journal: text.toUpperCase() })} />
    </Box>
  );
}
