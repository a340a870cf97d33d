import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawSettings } from '#shared/contract/schemas/formal-notice';
import { useEngineCommand, useEngineQuery } from '../../../data/hooks';
import { SelectInput } from '../../../ui/fields';
import { ToCheck } from '../../../ui/to-check';
import { useToast } from '../../../ui/toast';
import { useProblemToast } from '../../../ui/use-problem-toast';

/** How the law is applied to the company: what days are divided by, and how long a carrier can claim. Kept at once. */
export function LawChoices(): ReactElement | null {
  const { t } = useTranslation('law', { keyPrefix: 'choices' });
  const { data } = useEngineQuery('law.settings', {});
  const { mutateAsync: save } = useEngineCommand('law.setSettings');
  const toast = useToast();
  const problem = useProblemToast();
  if (data === undefined) return null;
  const change = (patch: Partial<LawSettings>): void => {
    save({ ...data, ...patch }).then(() => { toast.show({ text: t('saved'), action: { label: t('undo'), onClick: () => { save(data).catch(problem); } } }); }, problem);
  };
  const days = [{ value: '365', label: t('days365') }, { value: 'actual', label: t('daysActual') }] as const;
  return (
    <Box sx={{ display: 'flex', gap: 8, alignItems: 'flex-start', marginBottom: 5 }}>
      <Box sx={{ flex: 1 }}>
        <SelectInput label={t('days')} value={data.yearDays} options={days} onChange={(yearDays) => change({ yearDays })} width={320} />
        <Why text={t('daysWhy')} />
      </Box>
      <Box sx={{ flex: 1 }}>
        <FormControlLabel control={<Checkbox size="small" checked={data.carrier} onChange={(_event, carrier) => change({ carrier })} />} label={t('carrier')} />
        <Why text={t('carrierWhy')} />
      </Box>
    </Box>
  );
}

function Why({ text }: { readonly text: string }): ReactElement {
  return (
    <Typography variant="body2" color="textSecondary" sx={{ marginTop: 1 }}>
      {text} <ToCheck />
    </Typography>
  );
}
