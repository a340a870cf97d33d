import Box from '@mui/material/Box';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../../ui/form-dialog';
import { Tick } from '../../correspondence/exchange-fields';

interface ChoiceDialogProps {
  readonly title: string;
  readonly hint: string;
  readonly options: readonly { readonly id: number; readonly label: string; readonly chosen: boolean }[];
  readonly mayBeNone?: boolean;
  readonly onChoose: (ids: number[]) => void;
  readonly onClose: () => void;
}

/** Several of a list, each with its box. */
export function ChoiceDialog({ title, hint, options, mayBeNone = false, onChoose, onClose }: ChoiceDialogProps): ReactElement {
  const { t } = useTranslation('litigation');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(options.filter((option) => option.chosen).map(({ id }) => id)));
  const toggle = (id: number, checked: boolean): void => setChosen((previous) => new Set(checked ? [...previous, id] : [...previous].filter((each) => each !== id)));
  const submit = (): Promise<void> => {
    onChoose(options.filter(({ id }) => chosen.has(id)).map(({ id }) => id));
    return Promise.resolve();
  };
  return (
    <FormDialog title={title} hint={hint} action={t('choose')} disabled={chosen.size === 0 && !mayBeNone} maxWidth="md" onSubmit={submit} onClose={onClose}>
      <Box sx={{ display: 'flex', flexDirection: 'column', maxHeight: 420, overflow: 'auto' }}>
        {options.map(({ id, label }) => (
          <Tick key={id} label={label} checked={chosen.has(id)} onChange={(checked) => toggle(id, checked)} />
        ))}
      </Box>
    </FormDialog>
  );
}
