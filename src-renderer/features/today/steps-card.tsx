import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import RadioButtonUncheckedRounded from '@mui/icons-material/RadioButtonUncheckedRounded';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Company, Status } from '#shared/contract/schemas/company';
import { Card } from './card';
import { isDone, PLACE_OF_STEP, type Step, STEPS } from './steps';

interface StepsCardProps {
  readonly status: Status;
  readonly company: Company;
}

/** What is left to set up. Gone once all is done. */
export function StepsCard({ status, company }: StepsCardProps) {
  const { t } = useTranslation('today');
  const done = STEPS.filter((step) => isDone(step, status, company));
  if (done.length === STEPS.length) return null;
  return (
    <Card title={t('steps.title')} aside={<Typography variant="body2" color="textSecondary">{t('steps.progress', { done: done.length, count: STEPS.length })}</Typography>}>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 2.5 }}>
        {STEPS.map((step) => <StepLine key={step} step={step} done={done.includes(step)} />)}
      </Box>
    </Card>
  );
}

function StepLine({ step, done }: { readonly step: Step; readonly done: boolean }) {
  const { t } = useTranslation('today');
  const navigate = useNavigate();
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '28px 1fr' }}>
      {done ? (
        <CheckCircleRounded titleAccess={t('steps.done')} sx={{ fontSize: 20, color: 'success.main' }} />
      ) : (
        <RadioButtonUncheckedRounded aria-hidden sx={{ fontSize: 20, color: 'text.secondary' }} />
      )}
      {done ? (
        <Typography variant="body2" color="textSecondary">{t(`steps.${step}`)}</Typography>
      ) : (
        <div>
          <Link component="button" type="button" onClick={() => { void navigate({ to: PLACE_OF_STEP[step] }); }} sx={{ fontSize: 13, fontWeight: 600, textAlign: 'left' }}>
            {t(`steps.${step}`)}
          </Link>
          <Typography variant="body2" color="textSecondary">{t(`steps.${step}Why`)}</Typography>
        </div>
      )}
    </Box>
  );
}
