import AddBusinessOutlined from '@mui/icons-material/AddBusinessOutlined';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCompanyDoor } from '../../data/companies';
import { chooseFiles, clearDroppedFiles, useDroppedFiles } from '../../data/dropped-files';
import { errorText } from '../../i18n/errors';
import { useToast } from '../../ui/toast';
import { CreateCompanyDialog } from './create-company-dialog';
import { ExistingCompanies } from './existing-companies';
import { StartChoice } from './start-choice';

/** No company is open: drop a file, create a company, or try the example. Files dropped here wait for a name. */
export function StartPage(): ReactElement {
  const { t } = useTranslation('start');
  const navigate = useNavigate();
  const toast = useToast();
  const door = useCompanyDoor();
  const { files } = useDroppedFiles();
  const [creating, setCreating] = useState(false);

  const enter = (): void => {
    setCreating(false);
    void navigate({ to: files.length > 0 ? '/imports' : '/today' });
  };
  const attempt = async (action: () => Promise<unknown>, then: () => void = () => undefined): Promise<void> => {
    try {
      await action();
      then();
    } catch (error) {
      const { title, why, todo } = errorText(error);
      toast.show({ text: `${title} ${why} ${todo}`, tone: 'problem' });
    }
  };
  const close = (): void => {
    setCreating(false);
    clearDroppedFiles();
  };
  return (
    <Box component="main" sx={{ height: '100%', overflow: 'auto', display: 'flex', flexDirection: 'column', alignItems: 'center', px: 8, py: 10 }}>
      <Box sx={{ width: '100%', maxWidth: 960, my: 'auto' }}>
        <Typography variant="h1" sx={{ fontSize: 28, maxWidth: 640, textWrap: 'balance' }}>
          {t('title')}
        </Typography>
        <Typography sx={{ mt: 3, color: 'text.secondary', maxWidth: 620 }}>{t('subtitle')}</Typography>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1.25fr 1fr 1fr' }, gap: 4, mt: 9 }}>
          <StartChoice
            Icon={FileDownloadOutlined}
            title={t('drop.title')}
            text={t('drop.text')}
            action={t('drop.action')}
            primary
            disabled={door.busy}
            onClick={() => void attempt(chooseFiles)}
          />
          <StartChoice Icon={AddBusinessOutlined} title={t('create.title')} text={t('create.text')} action={t('create.action')} disabled={door.busy} onClick={() => setCreating(true)} />
          <StartChoice Icon={MenuBookOutlined} title={t('example.title')} text={t('example.text')} action={t('example.action')} disabled={door.busy} onClick={() => void attempt(door.openExample, enter)} />
        </Box>
        <ExistingCompanies onOpen={(id) => void attempt(() => door.open(id), enter)} />
        <Typography variant="body2" sx={{ mt: 8, color: 'text.secondary' }}>
          {t('promise')}
        </Typography>
      </Box>
      <CreateCompanyDialog open={creating || files.length > 0} files={files} onClose={close} onCreated={enter} />
    </Box>
  );
}
