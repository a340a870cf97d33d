import CallOutlined from '@mui/icons-material/CallOutlined';
import DraftsOutlined from '@mui/icons-material/DraftsOutlined';
import LabelOutlined from '@mui/icons-material/LabelOutlined';
import MarkEmailReadOutlined from '@mui/icons-material/MarkEmailReadOutlined';
import MarkunreadMailboxOutlined from '@mui/icons-material/MarkunreadMailboxOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OfferedKind, OFFERED, type OutputScope } from './kinds';
import { OutputDialog } from './output-dialog';

const ICONS: Readonly<Record<OfferedKind, SvgIconComponent>> = {
  merged: PrintOutlined,
  registered: MarkEmailReadOutlined,
  emails: DraftsOutlined,
  calls: CallOutlined,
  envelopes: MarkunreadMailboxOutlined,
  labels: LabelOutlined,
};

/** What can be made of letters once issued; each asks what it needs to know first. */
export function OutputButtons({ scope }: { readonly scope: OutputScope }) {
  const { t } = useTranslation('reminders', { keyPrefix: 'outputs' });
  const [kind, setKind] = useState<OfferedKind | null>(null);
  return (
    <Box role="group" aria-label={t('buttons')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
      {OFFERED.map((offered) => {
        const Icon = ICONS[offered];
        return (
          <Button key={offered} size="small" variant="outlined" startIcon={<Icon fontSize="small" />} onClick={() => { setKind(offered); }}>
            {t(`kind.${offered}`)}
          </Button>
        );
      })}
      {kind !== null && <OutputDialog kind={kind} scope={scope} onClose={() => { setKind(null); }} />}
    </Box>
  );
}
