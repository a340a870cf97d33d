import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatchDecision } from '#shared/contract/schemas/bank';
import { useClientSearch } from '../../data/client-search';
import { type ChosenClient, ClientChoice } from '../../ui/fields/client-choice';
import { moneyOrDash } from '../../ui/format';
import { InvoiceChoice } from './invoice-choice';
import type { Line } from './lines';
import { allocateTicked, openInvoicesOf, type OpenInvoice } from './ticked';
import { useDossier } from './use-dossier';

interface ChooseDialogProps {
  readonly line: Line;
  readonly onClose: () => void;
  /** @param what says it in the toast */
  readonly onChosen: (decision: MatchDecision, what: string) => void;
}

/** Another client than those suggested, and the invoices that the entry pays. */
export function ChooseDialog({ line, onClose, onChosen }: ChooseDialogProps) {
  const { t } = useTranslation('bank');
  const [client, setClient] = useState<ChosenClient | null>(null);
  const search = useClientSearch();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="choose-title">
      <DialogTitle id="choose-title">{t('choose.title', { amount: moneyOrDash(line.amountCents, line.currency) })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 4 }}>
        <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>{line.label}</Typography>
        <ClientChoice label={t('choose.client')} client={client} {...search} onChoose={setClient} autoFocus />
        {client !== null && <Invoices key={client.id} line={line} client={client} onChosen={onChosen} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel', { ns: 'ui' })}</Button>
        <Button variant="contained" type="submit" form="choose-invoices" disabled={client === null}>{t('choose.confirm')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Invoices({ line, client, onChosen }: { readonly line: Line; readonly client: ChosenClient; readonly onChosen: ChooseDialogProps['onChosen'] }) {
  const { t } = useTranslation('bank');
  const dossier = useDossier(client.id);
  const [ticked, setTicked] = useState<ReadonlySet<number> | null>(null);
  const invoices: readonly OpenInvoice[] | undefined = dossier === undefined ? undefined : openInvoicesOf(dossier, line.currency);
  if (invoices === undefined) return null;
  const { allocations, restCents } = allocateTicked(line.amountCents, invoices, ticked);
  return (
    <form
      id="choose-invoices"
      onSubmit={(event) => {
        event.preventDefault();
        onChosen({ kind: 'payment', entryId: line.id, clientId: client.id, allocations: [...allocations].map(([invoiceId, amountCents]) => ({ invoiceId, amountCents })) }, client.name);
      }}
    >
      <InvoiceChoice invoices={invoices} allocations={allocations} currency={line.currency} spent={restCents === 0} onTick={setTicked} />
      {restCents > 0 && <Typography variant="body2" sx={{ marginTop: 2 }}>{t('choose.rest', { amount: moneyOrDash(restCents, line.currency) })}</Typography>}
    </form>
  );
}
