import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostingRow } from '#shared/contract/schemas/correspondence';
import { formatLongDate, type IsoDate } from '#shared/domain/calendar';
import { useEngineCommand } from '../../../data/hooks';
import { useToday } from '../../../data/status';
import { DateInput } from '../../../ui/fields';
import { FormDialog } from '../../../ui/form-dialog';
import { useToast } from '../../../ui/toast';

interface RunPostingsDialogProps {
  readonly date: IsoDate;
  readonly rows: readonly PostingRow[];
  readonly onClose: () => void;
}

/** A line per letter, a field per slip number: the keyboard goes down the slips of the post office. */
export function RunPostingsDialog({ date, rows, onClose }: RunPostingsDialogProps): ReactElement {
  const { t } = useTranslation('correspondence');
  const today = useToday();
  const toast = useToast();
  const saving = useEngineCommand('postings.save');
  const [postedOn, setPostedOn] = useState(today);
  const [numbers, setNumbers] = useState<ReadonlyMap<number, string>>(() => new Map(rows.map(({ noticeId, posting }) => [noticeId, posting.slipNumber])));
  const changed = rows.filter(({ noticeId, posting }) => (numbers.get(noticeId) ?? '').trim() !== posting.slipNumber);

  const save = async (): Promise<void> => {
    const postings = changed.map(({ noticeId, posting }) => ({ noticeId, posting: { ...posting, slipNumber: numbers.get(noticeId) ?? '', postedOn: posting.postedOn ?? postedOn } }));
    await saving.mutateAsync({ postings });
    toast.show({ text: t('done.postings', { count: postings.length }) });
  };
  return (
    <FormDialog title={t('posting.runTitle', { date: formatLongDate(date) })} hint={t('posting.runHint')} action={t('dialog.save')} maxWidth="md" disabled={changed.length === 0 || saving.isPending} onSubmit={save} onClose={onClose}>
      <DateInput label={t('posting.postedOn')} value={postedOn} today={today} max={today} onChange={setPostedOn} width={180} />
      <Table size="small" stickyHeader aria-label={t('posting.runTitle', { date: formatLongDate(date) })}>
        <TableHead>
          <TableRow>
            <TableCell>{t('posting.letter')}</TableCell>
            <TableCell>{t('posting.client')}</TableCell>
            <TableCell>{t('posting.number')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ noticeId, reference, clientName }, index) => (
            <TableRow key={noticeId}>
              <TableCell>{reference}</TableCell>
              <TableCell>{clientName}</TableCell>
              <TableCell>
                <TextField
                  value={numbers.get(noticeId) ?? ''}
                  autoFocus={index === 0}
                  fullWidth
                  onChange={(event) => setNumbers((previous) => new Map(previous).set(noticeId, event.target.value))}
                  slotProps={{ htmlInput: { maxLength: 40, 'aria-label': t('posting.numberOf', { reference, name: clientName }) } }}
                />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </FormDialog>
  );
}
