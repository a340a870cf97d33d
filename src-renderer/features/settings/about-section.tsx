import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../../data/status';
import { Cell, Section } from './section';

/** Which version this is, and of which books. */
export function AboutSection() {
  const { t } = useTranslation('settings');
  const status = useStatus().data;
  if (status === undefined) return null;
  return (
    <>
      <Section title={t('about.name')} hint={t('about.version', { version: status.version })}>
        <Cell>
          <Typography>{t('about.product')}</Typography>
          <Typography color="textSecondary">{t('about.local')}</Typography>
        </Cell>
      </Section>
      {status.company !== null && (
        <Section title={t('about.company')}>
          <Cell>
            <Typography>{status.company.name}</Typography>
            <Typography color="textSecondary">
              {t('about.clients', { count: status.clientCount })} · {t('about.invoices', { count: status.invoiceCount })}
            </Typography>
          </Cell>
        </Section>
      )}
    </>
  );
}
