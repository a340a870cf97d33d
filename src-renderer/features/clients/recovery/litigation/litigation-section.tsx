import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import { formatShortDate } from '#shared/domain/calendar';
import { RefusedError } from '../../../../data/client';
import { useEngineQuery } from '../../../../data/hooks';
import { errorText } from '../../../../i18n/errors';
import { ErrorState } from '../../../../ui/error-state';
import { ProgressStrip } from '../../../../ui/progress-strip';
import { useArrival } from '../arrival';
import { RecoverySection } from '../section';
import { CaseContents } from './case-contents';
import { CaseOptions } from './case-options';
import { useCaseDraft } from './use-case-draft';
import { useMakeCase } from './use-make-case';

/** The file for a court, an agency or a lawyer: what it would hold, what lacks, what to look at; then the archive. */
export function LitigationSection({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { t } = useTranslation('litigation');
  const { asOf } = dossier;
  const draft = useCaseDraft(dossier);
  const { data, error } = useEngineQuery('litigation.preview', draft.request, { keepPrevious: true });
  const making = useMakeCase();
  /** undefined: as it was asked for last. */
  const [typedCents, setTypedCents] = useState<number | null | undefined>(undefined);
  const costsCents = typedCents === undefined ? (data?.courtCostsCents ?? null) : typedCents;
  const isEmpty = error instanceof RefusedError && error.code === 'litigationNothingDue';
  const make = <Button variant="outlined" disabled={data === undefined || error !== null || making.running} onClick={() => void making.make({ ...draft.request, courtCostsCents: costsCents })}>{t('make')}</Button>;
  const arrival = useArrival('litigation', data !== undefined || error !== null);
  return (
    <Box ref={arrival}>
      <RecoverySection title={t('title')} intro={t('intro', { date: formatShortDate(asOf) })} aside={isEmpty ? undefined : make}>
        {making.running ? <ProgressStrip label={t('making')} progress={making.progress} onCancel={making.cancel} /> : null}
        {error === null ? null : isEmpty ? <Typography sx={{ color: 'text.secondary', mb: 3 }}>{t('empty')}</Typography> : <ErrorState {...errorText(error)} />}
        {isEmpty && draft.request.invoiceIds === null ? null : <CaseOptions dossier={dossier} draft={draft} preview={data} costsCents={costsCents} onCosts={setTypedCents} />}
        {data === undefined || error !== null ? null : <CaseContents dossier={dossier} preview={data} />}
      </RecoverySection>
    </Box>
  );
}
