import CloseRounded from '@mui/icons-material/CloseRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Snackbar from '@mui/material/Snackbar';
import { createContext, type ReactElement, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface ToastMessage {
  readonly text: string;
  /** Undo, or a way to what was done. */
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined;
  readonly tone?: 'done' | 'problem' | undefined;
}

export interface Toasts {
  show(message: ToastMessage): void;
}

const Context = createContext<Toasts>({ show: () => undefined });

export const useToast = (): Toasts => useContext(Context);

/** Long enough to read and to undo. */
const SHOWN_MS = 8000;

interface Shown extends ToastMessage {
  readonly key: number;
}

function ToastBody({ message, onClose }: { readonly message: Shown; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation('ui');
  const act = (): void => {
    message.action?.onClick();
    onClose();
  };
  return (
    <Box
      role={message.tone === 'problem' ? 'alert' : 'status'}
      sx={{ display: 'flex', alignItems: 'center', gap: 3, pl: 4, pr: 2, py: 2, maxWidth: 560, borderRadius: 1, bgcolor: 'text.primary', color: 'background.default', fontSize: 14, boxShadow: 8 }}
    >
      <Box sx={{ flex: 1 }}>{message.text}</Box>
      {message.action === undefined ? null : (
        <Button size="small" onClick={act} sx={{ color: 'inherit', textDecoration: 'underline', textUnderlineOffset: '3px' }}>
          {message.action.label}
        </Button>
      )}
      <IconButton size="small" aria-label={t('close')} onClick={onClose} sx={{ color: 'inherit' }}>
        <CloseRounded fontSize="small" />
      </IconButton>
    </Box>
  );
}

/** One message at a time, the latest. */
export function ToastProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [message, setMessage] = useState<Shown | null>(null);
  const [open, setOpen] = useState(false);
  const show = useCallback((next: ToastMessage) => {
    setMessage((previous) => ({ ...next, key: (previous?.key ?? 0) + 1 }));
    setOpen(true);
  }, []);
  const toasts = useMemo(() => ({ show }), [show]);
  const close = (): void => setOpen(false);
  return (
    <Context value={toasts}>
      {children}
      <Snackbar
        key={message?.key}
        open={open}
        autoHideDuration={SHOWN_MS}
        onClose={(_event, reason) => (reason === 'clickaway' ? undefined : close())}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        sx={{ mb: 6 }}
      >
        <div>{message === null ? null : <ToastBody message={message} onClose={close} />}</div>
      </Snackbar>
    </Context>
  );
}
