import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page';
import { AboutSection } from './about-section';
import { AppearanceSection } from './appearance-section';
import { BooksSection } from './books-section';
import { CompanySection } from './company-section';
import { ImportSection } from './import-section';
import { LettersSection } from './letters-section';

const SECTIONS = ['company', 'letters', 'imports', 'appearance', 'books', 'about'] as const;
type Section = (typeof SECTIONS)[number];

/** One subject at a time. Each section is its own form, saved by its own primary action. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const [section, setSection] = useState<Section>('company');
  return (
    <Page title={t('title')}>
      <Tabs value={section} onChange={(_, chosen: Section) => { setSection(chosen); }} aria-label={t('sections.label')} sx={{ marginTop: -3, marginBottom: 5, borderBottom: 1, borderColor: 'divider' }}>
        {SECTIONS.map((each) => (
          <Tab key={each} value={each} label={t(`sections.${each}`)} id={`settings-tab-${each}`} aria-controls={`settings-panel-${each}`} />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`settings-panel-${section}`} aria-labelledby={`settings-tab-${section}`} sx={{ maxWidth: 960 }}>
        {section === 'company' && <CompanySection />}
        {section === 'letters' && <LettersSection />}
        {section === 'imports' && <ImportSection />}
        {section === 'appearance' && <AppearanceSection />}
        {section === 'books' && <BooksSection />}
        {section === 'about' && <AboutSection />}
      </Box>
    </Page>
  );
}
