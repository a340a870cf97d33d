import Box from '@mui/material/Box';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import { ProgressStrip } from '../../ui/progress-strip';
import type { Issue } from './use-issue';

/** How far the letters are, or why there are none. */
export function IssueFeedback({ issue }: { readonly issue: Issue }) {
  const { t } = useTranslation('reminders');
  if (issue.running) {
    return (
      <Box sx={{ padding: 4 }}>
        <ProgressStrip label={t('issue.running')} progress={issue.progress} onCancel={issue.cancel} />
      </Box>
    );
  }
  if (issue.error === null) return null;
  return <ErrorState {...errorText(issue.error)} />;
}
