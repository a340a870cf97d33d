import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import { formatShortDate } from '#shared/domain/calendar';
import { SelectInput } from '../../../../ui/fields';
import type { useProof } from './use-proof';

interface ProofFieldProps {
  readonly dossier: Dossier;
  readonly documentId: number | null;
  readonly proof: ReturnType<typeof useProof>;
  readonly onChange: (documentId: number | null) => void;
}

const NONE = 0;
/** Stands for the file that was chosen. */
const CHOSEN = -1;

/** A document of the dossier, or a file that is filed in it at once. */
export function ProofField({ dossier, documentId, proof, onChange }: ProofFieldProps): ReactElement {
  const { t } = useTranslation('limitation');
  const documents = useMemo(() => documentsOf(dossier), [dossier]);
  const options = [
    { value: NONE, label: t('dialog.noProof') },
    ...(proof.file === null ? [] : [{ value: CHOSEN, label: proof.file.name }]),
    ...documents.map(({ id, name, date }) => ({ value: id, label: t('dialog.documentOn', { name, date: formatShortDate(date) }) })),
  ];
  const choose = (value: number): void => {
    if (value !== CHOSEN) proof.forget();
    onChange(value > 0 ? value : null);
  };
  return (
    <Box sx={{ display: 'flex', gap: 3, alignItems: 'center' }}>
      <SelectInput label={t('dialog.proof')} value={proof.file === null ? (documentId ?? NONE) : CHOSEN} options={options} onChange={choose} />
      <Button variant="outlined" onClick={proof.choose} sx={{ flexShrink: 0 }}>{t('dialog.attach')}</Button>
    </Box>
  );
}

/** What was exchanged with the client, the latest first, then what came with its invoices; each once. */
function documentsOf({ correspondence, documents }: Dossier): readonly { readonly id: number; readonly name: string; readonly date: string }[] {
  const exchanged = correspondence.flatMap(({ document, subject, date }) => (document === null ? [] : [{ id: document.id, name: subject === '' ? document.name : subject, date }]));
  const all = [...exchanged, ...documents.map(({ id, name, date }) => ({ id, name, date }))];
  return all.filter(({ id }, i) => all.findIndex((each) => each.id === id) === i);
}
