import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LETTER_LANGUAGES, type LetterLanguage } from '#shared/domain/letters/template-keys';
import { LETTER_LANGUAGE_NAMES } from '#shared/domain/letters/letter-names';
import { useDropTaker } from '../../../data/drop-taker';
import { useEngineQuery } from '../../../data/hooks';
import { useStatusLine } from '../../../data/status-line';
import { errorText } from '../../../i18n/errors';
import { ErrorState } from '../../../ui/error-state';
import { DataGrid } from '../../../ui/grid/data-grid';
import { Segmented } from '../../../ui/segmented';
import { ListSkeleton } from '../../../ui/skeletons';
import { CheckDialog } from './check-dialog';
import { type LetterKind, letterOfFile, sameLetter } from './letter-name';
import { PreviewDialog } from './preview-dialog';
import { type Row, rowUnder, useTemplateColumns } from './template-columns';
import { TemplatePanel } from './template-panel';
import { useTemplateCommands } from './use-template-commands';
import { WhichLetterDialog } from './which-letter-dialog';

/** What each letter is made from, in each language: the shipped template or the user's own. */
export function LettersTab() {
  const { t } = useTranslation('templates');
  const list = useEngineQuery('templates.list', {});
  const columns = useTemplateColumns();
  const [language, setLanguage] = useState<LetterLanguage>('fr');
  const [chosen, setChosen] = useState<LetterKind>({ key: 'courtoisie', language: 'fr' });
  const [panelOpen, setPanelOpen] = useState(true);
  const [previewed, setPreviewed] = useState<LetterKind | null>(null);
  const [dropped, setDropped] = useState<File | null>(null);
  const commands = useTemplateCommands();
  const rows = (list.data?.templates ?? []).filter((row) => row.language === language);
  const row = rows.find((each) => each.key === chosen.key);
  useStatusLine(t('status', { count: (list.data?.templates ?? []).filter((each) => each.active !== null).length }), '');
  useDropTaker(t('drop.then'), (files, target) => {
    const [file] = files;
    if (file === undefined || files.length > 1 || !/\.(docx|docm|dotx|dotm|doc|odt|rtf)$/i.test(file.name)) return false;
    const under = rowUnder(target, rows) ?? letterOfFile(file.name);
    if (under === null) setDropped(file);
    else void commands.checkDropped(under, file);
    return true;
  });

  if (list.error !== null) return <ErrorState {...errorText(list.error)} action={{ label: t('retry'), onClick: () => { void list.refetch(); } }} />;
  if (list.data === undefined) return <ListSkeleton />;
  const peek = (each: Row): void => {
    setChosen({ key: each.key, language: each.language });
    setPanelOpen(true);
  };
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 4, px: 6, py: 3 }}>
          <Segmented label={t('language')} value={language} options={LETTER_LANGUAGES.map((each) => ({ value: each, label: t(`languages.${each}`) }))} onChange={setLanguage} />
          <Typography variant="body2" color="textSecondary">{t('hint', { language: LETTER_LANGUAGE_NAMES[language] })}</Typography>
        </Box>
        <DataGrid ariaLabel={t('label')} columns={columns} rows={rows} rowKey={({ key }) => key} sortable={false} onPeek={peek} onActiveChange={peek} onOpen={(each) => { setPreviewed(each); }} autoFocus />
      </Box>
      {panelOpen && row !== undefined && <TemplatePanel row={row} commands={commands} onPreview={() => { setPreviewed(row); }} onClose={() => { setPanelOpen(false); }} />}
      {previewed !== null && <PreviewDialog letter={previewed} source={{ kind: 'active' }} onChange={setPreviewed} onClose={() => { setPreviewed(null); }} />}
      {commands.checked !== null && <CheckDialog key={commands.checked.stagingId} checked={commands.checked} commands={commands} />}
      {dropped !== null && (
        <WhichLetterDialog
          fileName={dropped.name}
          language={language}
          onClose={() => { setDropped(null); }}
          onChoose={(letter) => {
            setDropped(null);
            if (!sameLetter(letter, chosen)) setChosen(letter);
            void commands.checkDropped(letter, dropped);
          }}
        />
      )}
    </Box>
  );
}
