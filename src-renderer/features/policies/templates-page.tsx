import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page';
import { FieldsTab } from './fields/fields-tab';
import { LettersTab } from './letters/letters-tab';
import { type Tab as TabName, TABS } from './place';
import { ResponseTab } from './response/response-tab';
import { ScenariosTab } from './scenarios/scenarios-tab';

/** What clients are sent, and when: the scenarios, the letters' templates, the fields these may hold. */
export function TemplatesPage() {
  const { t } = useTranslation('policies');
  const navigate = useNavigate();
  const { tab = 'scenarios', client } = useSearch({ from: '/templates' });
  const show = (chosen: TabName): void => void navigate({ to: '/templates', search: { tab: chosen } });
  return (
    <Page
      title={t('title')}
      layout="fill"
      toolbar={
        <Tabs value={tab} onChange={(_, chosen: TabName) => { show(chosen); }} aria-label={t('tabs.label')} sx={{ marginY: -2 }}>
          {TABS.map((each) => (
            <Tab key={each} value={each} label={t(`tabs.${each}`)} id={`templates-tab-${each}`} aria-controls={`templates-panel-${each}`} />
          ))}
        </Tabs>
      }
    >
      <Box role="tabpanel" id={`templates-panel-${tab}`} aria-labelledby={`templates-tab-${tab}`} sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
        {tab === 'scenarios' && <ScenariosTab key={client ?? 0} clientId={client ?? null} />}
        {tab === 'letters' && <LettersTab />}
        {tab === 'fields' && <FieldsTab />}
        {tab === 'response' && <ResponseTab />}
      </Box>
    </Page>
  );
}
