import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImputationLine } from '#shared/contract/schemas/claims';
import { formatShortDate } from '#shared/domain/calendar';
import { sumCents } from '#shared/domain/money';
import { useEngineCommand, useEngineQuery } from '../../../../data/hooks';
import { errorText } from '../../../../i18n/errors';
import { ErrorState } from '../../../../ui/error-state';
import { FormDialog } from '../../../../ui/form-dialog';
import { eurosOrDash } from '../../../../ui/format';
import { PageSkeleton } from '../../../../ui/skeletons';
import { useToast } from '../../../../ui/toast';
import { useProblemToast } from '../../../../ui/use-problem-toast';
import { ImputationTable } from './imputation-table';

interface ImputeDialogProps {
  readonly paymentId: number;
  readonly onClose: () => void;
}

const paidOf = ({ interestCents, capitalCents, indemnityCents }: ImputationLine): number => interestCents + capitalCents + indemnityCents;
const PARTS = ['interestCents', 'capitalCents', 'indemnityCents'] as const;

/** What the law has a payment pay, each amount and the debtor's order editable, then written as a whole. */
export function ImputeDialog({ paymentId, onClose }: ImputeDialogProps): ReactElement {
  const { t } = useTranslation('claims');
  const toast = useToast();
  const problem = useProblemToast();
  const imputing = useEngineCommand('claims.impute');
  const undoing = useEngineCommand('claims.undoImputation');
  const [chosen, setChosen] = useState<number[] | null>(null);
  const [edited, setEdited] = useState<ImputationLine[] | null>(null);
  const { data, error } = useEngineQuery('claims.imputation', { paymentId, chosen }, { keepPrevious: true });
  const lines = edited ?? data?.lines ?? [];
  const openCents = data?.openCents ?? 0;
  const restCents = openCents - sumCents(lines.map(paidOf));
  const tooMuch = lines.find((line) => PARTS.some((part) => line[part] < 0 || line[part] > line.owed[part]));

  /** The debtor names one first: the order is worked out again. */
  const putFirst = ({ invoiceId }: ImputationLine): void => {
    setChosen([invoiceId, ...lines.filter((line) => line.chosen && line.invoiceId !== invoiceId).map((line) => line.invoiceId)]);
    setEdited(null);
  };
  const submit = async (): Promise<void> => {
    const paid = lines.filter((line) => paidOf(line) > 0).map(({ invoiceId, interestCents, capitalCents, indemnityCents }) => ({ invoiceId, interestCents, capitalCents, indemnityCents }));
    const { allocationIds, documentIds } = await imputing.mutateAsync({ paymentId, lines: paid });
    toast.show({ text: t('impute.done', { amount: eurosOrDash(openCents - restCents) }), action: { label: t('undo'), onClick: () => void undoing.mutateAsync({ allocationIds, documentIds }).catch(problem) } });
  };
  return (
    <FormDialog
      title={data === undefined ? t('impute.titlePlain') : t('impute.title', { amount: eurosOrDash(openCents), date: formatShortDate(data.date) })}
      hint={t('impute.text')}
      action={t('impute.action')}
      maxWidth="md"
      disabled={data === undefined || restCents < 0 || restCents === openCents || tooMuch !== undefined || imputing.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {error === null ? null : <ErrorState {...errorText(error)} />}
      {error === null && data === undefined ? <PageSkeleton /> : null}
      {data === undefined ? null : <ImputationTable lines={lines} onChange={setEdited} onFirst={putFirst} />}
      <Box role="status" sx={{ display: 'flex', justifyContent: 'flex-end', gap: 6 }}>
        {tooMuch === undefined ? null : <Typography sx={{ color: 'warning.main' }}>{t('impute.tooMuch', { number: tooMuch.number })}</Typography>}
        <Typography sx={{ fontWeight: 600, color: restCents < 0 ? 'warning.main' : 'text.primary' }}>
          {restCents < 0 ? t('impute.over', { amount: eurosOrDash(-restCents) }) : t('impute.rest', { amount: eurosOrDash(restCents) })}
        </Typography>
      </Box>
    </FormDialog>
  );
}
