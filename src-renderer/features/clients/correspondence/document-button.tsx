import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpenable } from '#shared/domain/filed-documents';
import { openDocument, saveDocument } from '../../../data/documents';
import { useProblemToast } from '../../../ui/use-problem-toast';

interface DocumentButtonProps {
  readonly document: { readonly id: number; readonly name: string };
  /** What opens it: 'Ouvrir la lettre'. */
  readonly label: string;
  readonly ariaLabel: string;
}

/** Opens a read-only copy; of what could run by being opened, saves one where the user says. */
export function DocumentButton({ document, label, ariaLabel }: DocumentButtonProps): ReactElement {
  const { t } = useTranslation('correspondence');
  const problem = useProblemToast();
  const openable = isOpenable(document.name);
  const act = (): void => { (openable ? openDocument(document.id) : saveDocument(document.id)).catch(problem); };
  return (
    <Button size="small" variant="outlined" aria-label={openable ? ariaLabel : t('entry.saveNamed', { name: document.name })} onClick={act}>
      {openable ? label : t('entry.save')}
    </Button>
  );
}
