import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page';
import { AboutSection } from './about-section';
import { AppearanceSection } from './appearance-section';
import { BooksSection } from './books-section';
import { CompanySection } from './company-section';
import { ImportSection } from './import-section';
import { LettersSection } from './letters-section';
import { SECTIONS, type SettingsSection } from './place';
import { PrivacySection } from './privacy/privacy-section';
import { RatesSection } from './rates/rates-section';

/** One subject at a time. Each section is its own form, saved by its own primary action. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  const { section = 'company' } = useSearch({ from: '/settings' });
  const show = (chosen: SettingsSection): void => void navigate({ to: '/settings', search: { section: chosen } });
  return (
    <Page title={t('title')}>
      <Tabs value={section} onChange={(_, chosen: SettingsSection) => { show(chosen); }} aria-label={t('sections.label')} sx={{ marginTop: -3, marginBottom: 5, borderBottom: 1, borderColor: 'divider' }}>
        {SECTIONS.map((each) => (
          <Tab key={each} value={each} label={t(`sections.${each}`)} id={`settings-tab-${each}`} aria-controls={`settings-panel-${each}`} />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`settings-panel-${section}`} aria-labelledby={`settings-tab-${section}`} sx={{ maxWidth: 960 }}>
        {section === 'company' && <CompanySection />}
        {section === 'letters' && <LettersSection />}
        {section === 'rates' && <RatesSection />}
        {section === 'imports' && <ImportSection />}
        {section === 'appearance' && <AppearanceSection />}
        {section === 'privacy' && <PrivacySection />}
        {section === 'books' && <BooksSection />}
        {section === 'about' && <AboutSection />}
      </Box>
    </Page>
  );
}
