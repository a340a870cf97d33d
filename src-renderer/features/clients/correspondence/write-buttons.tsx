import Button from '@mui/material/Button';
import { type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd, KEY_IN_BUTTON } from '../../../ui/kbd';
import { useShortcut } from '../../../ui/use-shortcut';
import { WRITTEN, type Written } from './exchange-draft';

interface WriteButtonsProps {
  readonly onWrite: (what: Written) => void;
  readonly onFile: () => void;
}

const KEYS: Readonly<Record<Written | 'file', string>> = { note: 'Alt+N', call: 'Alt+A', reply: 'Alt+R', file: 'Alt+F' };

/** Note, call, reply, file: each with its key. */
export function WriteButtons({ onWrite, onFile }: WriteButtonsProps): ReactElement {
  return (
    <>
      {WRITTEN.map((what) => (
        <WriteButton key={what} what={what} onClick={() => onWrite(what)} />
      ))}
      <WriteButton what="file" onClick={onFile} />
    </>
  );
}

function WriteButton({ what, onClick }: { readonly what: Written | 'file'; readonly onClick: () => void }): ReactElement {
  const { t } = useTranslation('correspondence');
  useShortcut(KEYS[what], onClick);
  return (
    <Button variant="outlined" onClick={onClick} aria-keyshortcuts={KEYS[what]} endIcon={<Kbd keys={KEYS[what]} />} sx={KEY_IN_BUTTON}>
      {t(`write.${what}`)}
    </Button>
  );
}
