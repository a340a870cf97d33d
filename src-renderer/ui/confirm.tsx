import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { createContext, type ReactElement, type ReactNode, useCallback, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface Question {
  /** Names the thing: 'Annuler l’import du 21/11/2026 ?'. */
  readonly title: string;
  readonly text: string;
  /** The verb: 'Annuler l’import'. */
  readonly action: string;
  /** 'Annuler' when not given; needed when the verb itself is to cancel something. */
  readonly cancel?: string | undefined;
  readonly destructive?: boolean | undefined;
}

type Ask = (question: Question) => Promise<boolean>;

const Context = createContext<Ask>(() => Promise.resolve(false));

/** Asks before what cannot be undone; resolves to true when the user says yes. */
export const useConfirm = (): Ask => useContext(Context);

interface Pending {
  readonly question: Question;
  resolve(answer: boolean): void;
}

export function ConfirmProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const { t } = useTranslation('ui');
  const [pending, setPending] = useState<Pending | null>(null);
  const [open, setOpen] = useState(false);
  const ask = useCallback<Ask>(
    (question) =>
      new Promise((resolve) => {
        setPending({ question, resolve });
        setOpen(true);
      }),
    [],
  );
  const answer = (yes: boolean): void => {
    setOpen(false);
    pending?.resolve(yes);
  };
  const question = pending?.question;
  return (
    <Context value={ask}>
      {children}
      <Dialog open={open} onClose={() => answer(false)} maxWidth="xs" fullWidth aria-labelledby="confirm-title" aria-describedby="confirm-text">
        <DialogTitle id="confirm-title">{question?.title}</DialogTitle>
        <DialogContent>
          <DialogContentText id="confirm-text">{question?.text}</DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => answer(false)} autoFocus>
            {question?.cancel ?? t('cancel')}
          </Button>
          <Button variant="contained" color={question?.destructive === true ? 'error' : 'primary'} onClick={() => answer(true)}>
            {question?.action ?? t('confirm')}
          </Button>
        </DialogActions>
      </Dialog>
    </Context>
  );
}
