import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { doubtfulSettings, type DoubtfulSettingsView } from '#shared/contract/schemas/accounting';
import { areTiers } from '#shared/domain/accounting/settings';
import { RATES_ARE_CHOICES } from '#shared/messages/accounting-words';
import { useEngineCommand } from '../../data/hooks';
import { TextInput } from '../../ui/fields';
import { NumberField } from '../../ui/fields/number-field';
import { PercentInput } from '../../ui/fields/percent-input';
import { FormDialog } from '../../ui/form-dialog';
import { useToast } from '../../ui/toast';
import { AccountFields } from './account-fields';
import { typedYearEnd, yearEndText } from './year-end';

interface SettingsDialogProps {
  readonly settings: DoubtfulSettingsView;
  readonly onClose: () => void;
}

/** The rates by age, the end of the year, the accounts: the user's choices. */
export function SettingsDialog({ settings, onClose }: SettingsDialogProps): ReactElement {
  const { t } = useTranslation('accounting', { keyPrefix: 'settings' });
  const { t: tChoice } = useTranslation('accounting', { keyPrefix: 'choice' });
  const toast = useToast();
  const { mutateAsync: save } = useEngineCommand('accounting.setSettings');
  const [draft, setDraft] = useState(settings);
  const [yearEnd, setYearEnd] = useState(() => yearEndText(settings.fiscalYearEnd));
  const change = (patch: Partial<DoubtfulSettingsView>): void => setDraft((previous) => ({ ...previous, ...patch }));
  const changeTier = (at: number, patch: Partial<DoubtfulSettingsView['tiers'][number]>): void => change({ tiers: draft.tiers.map((tier, i) => (i === at ? { ...tier, ...patch } : tier)) });
  const fiscalYearEnd = typedYearEnd(yearEnd);
  const wanted = doubtfulSettings.safeParse({ ...draft, fiscalYearEnd: fiscalYearEnd ?? '' });
  const wrong = tChoice('wrong');
  const submit = async (): Promise<void> => {
    if (!wanted.success) return;
    await save(wanted.data);
    toast.show({ text: t('saved') });
  };
  return (
    <FormDialog title={t('title')} hint={RATES_ARE_CHOICES} action={t('save')} maxWidth="md" disabled={!wanted.success} onSubmit={submit} onClose={onClose}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: 4 }}>
        {draft.tiers.map((tier, i) => (
          <Box key={i} sx={{ display: 'contents' }}>
            <Box sx={{ gridColumn: 'span 2' }}><NumberField label={t('tierDays', { rank: i + 1 })} initial={tier.daysLate} error={areTiers(draft.tiers) ? null : t('tiersWrong')} onChange={(daysLate) => changeTier(i, { daysLate })} /></Box>
            <Box sx={{ gridColumn: 'span 2' }}><PercentInput label={t('tierRate', { rank: i + 1 })} initial={tier.rateBps} wrong={wrong} onChange={(rateBps) => changeTier(i, { rateBps: rateBps ?? Number.NaN })} /></Box>
          </Box>
        ))}
        <PercentInput label={t('insolvency')} initial={draft.insolvencyBps} wrong={wrong} onChange={(bps) => change({ insolvencyBps: bps ?? Number.NaN })} />
        <PercentInput label={t('dispute')} initial={draft.disputeBps} wrong={wrong} onChange={(bps) => change({ disputeBps: bps ?? Number.NaN })} />
        <PercentInput label={t('vat')} help={t('vatHelp')} initial={draft.vatRateBps} wrong={wrong} onChange={(vatRateBps) => change({ vatRateBps })} />
        <TextInput label={t('yearEnd')} value={yearEnd} maxLength={5} error={fiscalYearEnd === null ? t('yearEndWrong') : undefined} onChange={setYearEnd} />
      </Box>
      <Typography variant="h3" component="h3">{t('accounts')}</Typography>
      <AccountFields settings={draft} onChange={change} />
    </FormDialog>
  );
}
