import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useCompanies } from '../../data/companies';

/** Companies of this machine, when there are some and none is open. */
export function ExistingCompanies({ onOpen }: { readonly onOpen: (id: string) => void }): ReactElement | null {
  const { t } = useTranslation('start');
  const companies = useCompanies();
  if (companies.length === 0) return null;
  return (
    <Box sx={{ mt: 8 }}>
      <Typography variant="h3" component="h2" sx={{ color: 'text.secondary' }}>
        {t('existing')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 2 }}>
        {companies.map(({ id, name }) => (
          <Button key={id} variant="outlined" onClick={() => onOpen(id)}>
            {name}
          </Button>
        ))}
      </Box>
    </Box>
  );
}
