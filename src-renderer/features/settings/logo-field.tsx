import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { pickFiles } from '../../data/dropped-files';
import { useEngineCommand, useEngineQuery } from '../../data/hooks';
import { errorText } from '../../i18n/errors';
import { ErrorState } from '../../ui/error-state';
import { useToast } from '../../ui/toast';
import { useProblems } from '../../ui/use-problem-toast';
import { Cell, Section } from './section';

/** The picture at the head of the letters: kept as soon as it is chosen. */
export function LogoField() {
  const { t } = useTranslation('settings');
  const { data, error } = useEngineQuery('company.logo', {});
  const set = useEngineCommand('company.setLogo');
  const remove = useEngineCommand('company.removeLogo');
  const toast = useToast();
  const showProblems = useProblems();
  const failure = error ?? set.error ?? remove.error;

  const choose = async (): Promise<void> => {
    const { files, problems } = await pickFiles();
    showProblems(problems);
    const [file] = files;
    if (file === undefined) return;
    await set.mutateAsync({ token: file.token });
    toast.show({ text: t('company.logoSet') });
  };
  const drop = async (): Promise<void> => {
    await remove.mutateAsync({});
    toast.show({ text: t('company.logoRemoved') });
  };
  const logo = data?.logo ?? null;
  return (
    <Section title={t('company.logo')} hint={t('company.logoHint')}>
      <Cell>
        {failure !== null && <ErrorState {...errorText(failure)} />}
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, flexWrap: 'wrap' }}>
          {logo === null ? (
            <Typography color="textSecondary">{t('company.noLogo')}</Typography>
          ) : (
            <Box component="img" src={`data:${logo.mime};base64,${logo.base64}`} alt={t('company.logo')} sx={{ maxWidth: 240, maxHeight: 80, backgroundColor: '#FFFFFF', border: 1, borderColor: 'divider', borderRadius: 1, padding: 1 }} />
          )}
          {/* what is refused is shown above, from the mutation's own state */}
          <Button variant="outlined" disabled={set.isPending} onClick={() => { choose().catch(() => undefined); }}>{t(logo === null ? 'company.chooseLogo' : 'company.changeLogo')}</Button>
          {logo !== null && <Button disabled={remove.isPending} onClick={() => { drop().catch(() => undefined); }}>{t('company.removeLogo')}</Button>}
        </Box>
      </Cell>
    </Section>
  );
}
