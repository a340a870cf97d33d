import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { formatShortDate } from '#shared/domain/calendar';
import { Kbd, KEY_IN_BUTTON } from '../../../ui/kbd';
import { PrimaryAction } from '../../../ui/primary-action';
import { SidePanel } from '../../../ui/side-panel';
import { useShortcut } from '../../../ui/use-shortcut';
import { addedOn } from './added-on';
import { letterTitle } from './letter-name';
import type { Row } from './template-columns';
import type { TemplateCommands } from './use-template-commands';

interface TemplatePanelProps {
  readonly row: Row;
  readonly commands: TemplateCommands;
  readonly onPreview: () => void;
  readonly onClose: () => void;
}

/** One letter in one language: where it comes from, what to do with it, its versions. */
export function TemplatePanel({ row, commands, onPreview, onClose }: TemplatePanelProps) {
  const { t } = useTranslation('templates');
  const { active, versions, usedBy } = row;
  const before = active?.version ?? null;
  const replace = (): void => void commands.replace(row);
  useShortcut('Ctrl+O', replace);
  return (
    <SidePanel title={letterTitle(row)} subtitle={active === null ? t('panel.shipped') : t('panel.own', { version: active.version, name: active.name })} onClose={onClose} width={340}>
      <Stack spacing={2} sx={{ alignItems: 'stretch', marginTop: 2 }}>
        <PrimaryAction label={t('panel.save')} shortcut="Ctrl+S" onClick={() => void commands.save(row)} />
        <Button variant="outlined" onClick={replace} aria-keyshortcuts="Control+O" endIcon={<Kbd keys="Ctrl+O" />} sx={KEY_IN_BUTTON}>{t('panel.replace')}</Button>
        <Button variant="outlined" onClick={onPreview} endIcon={<Kbd keys="Entrée" />} sx={KEY_IN_BUTTON}>{t('panel.preview')}</Button>
      </Stack>
      <Typography variant="body2" color="textSecondary" sx={{ marginTop: 3 }}>{t('panel.how')}</Typography>

      <Typography variant="h3" sx={{ marginTop: 5 }}>{t('panel.versions')}</Typography>
      <Box component="ul" aria-label={t('panel.versions')} sx={{ listStyle: 'none', padding: 0, margin: 0 }}>
        {versions.map((version) => (
          <Version key={version.id} name={t('panel.version', { version: version.version, date: formatShortDate(addedOn(version)) })} detail={version.name} used={version.active} disabled={commands.busy} onUse={() => void commands.choose(row, version.version, before)} />
        ))}
        <Version name={t('panel.shippedName')} detail={t('panel.shippedDetail')} used={active === null} disabled={commands.busy} onUse={() => void commands.choose(row, null, before)} />
      </Box>

      <Typography variant="h3" sx={{ marginTop: 5 }}>{t('panel.usedBy')}</Typography>
      {usedBy.length === 0 && <Typography variant="body2" color="textSecondary">{t(row.key === 'echeancier' || row.key === 'remerciement' || row.key === 'releve' ? 'panel.fromDossier' : 'panel.noStep')}</Typography>}
      {usedBy.map(({ policy, levels }, position) => (
        <Typography key={position} variant="body2">{t('grid.step', { policy, levels: levels.join(', '), count: levels.length })}</Typography>
      ))}
    </SidePanel>
  );
}

interface VersionProps {
  readonly name: string;
  readonly detail: string;
  readonly used: boolean;
  readonly disabled: boolean;
  readonly onUse: () => void;
}

function Version({ name, detail, used, disabled, onUse }: VersionProps) {
  const { t } = useTranslation('templates');
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 2, paddingY: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" noWrap>{name}</Typography>
        <Typography variant="caption" component="p" color="textSecondary" noWrap sx={{ margin: 0 }}>{detail}</Typography>
      </Box>
      {used ? <Typography variant="body2" color="textSecondary">{t('panel.used')}</Typography> : <Button size="small" disabled={disabled} aria-label={t('panel.useNamed', { name })} onClick={onUse}>{t('panel.use')}</Button>}
    </Box>
  );
}
