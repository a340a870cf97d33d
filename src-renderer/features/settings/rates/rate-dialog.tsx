import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RateRow } from '#shared/contract/schemas/law';
import { RATE_KINDS } from '#shared/domain/law/rates';
import { halfYearName } from '#shared/messages/rate-sources';
import { useEngineCommand } from '../../../data/hooks';
import { TextInput } from '../../../ui/fields';
import { PercentInput } from '../../../ui/fields/percent-input';
import { FormDialog } from '../../../ui/form-dialog';
import { useToast } from '../../../ui/toast';
import { useProblemToast } from '../../../ui/use-problem-toast';
import { changesOf, draftOf, type RateChange, undoOf } from './rate-changes';

interface RateDialogProps {
  readonly row: RateRow;
  readonly onClose: () => void;
}

/** The three rates of a half-year. */
export function RateDialog({ row, onClose }: RateDialogProps): ReactElement {
  const { t } = useTranslation('law');
  const toast = useToast();
  const problem = useProblemToast();
  const apply = useApply();
  const [draft, setDraft] = useState(draftOf(row));
  const [source, setSource] = useState(RATE_KINDS.map((kind) => row[kind]?.source ?? '').find((each) => each !== '') ?? '');
  const half = halfYearName(row.halfYear);
  const changes = RATE_KINDS.some((kind) => Number.isNaN(draft[kind])) ? [] : changesOf(row, draft, source.trim());
  const save = async (): Promise<void> => {
    await apply(changes);
    toast.show({ text: t('rates.saved', { half }), action: { label: t('rates.undo'), onClick: () => void apply(undoOf(row, changes)).catch(problem) } });
  };
  return (
    <FormDialog title={t('rates.dialogTitle', { half })} hint={t('rates.dialogHint')} action={t('rates.save')} disabled={changes.length === 0} onSubmit={save} onClose={onClose}>
      {RATE_KINDS.map((kind) => (
        <PercentInput key={kind} label={t(`rates.${kind}`)} initial={draft[kind]} wrong={t('rates.wrong')} autoFocus={kind === 'ecb'} width={240} onChange={(rateBps) => { setDraft({ ...draft, [kind]: rateBps }); }} />
      ))}
      <TextInput label={t('rates.source')} help={t('rates.sourceHelp')} value={source} maxLength={200} onChange={setSource} />
    </FormDialog>
  );
}

/** One command for each rate changed, in their order. */
function useApply(): (changes: readonly RateChange[]) => Promise<void> {
  const { mutateAsync: give } = useEngineCommand('law.setRate');
  const { mutateAsync: takeBack } = useEngineCommand('law.removeRate');
  return async (changes) => {
    for (const { kind, halfYear, set } of changes) await (set === null ? takeBack({ kind, halfYear }) : give(set));
  };
}
