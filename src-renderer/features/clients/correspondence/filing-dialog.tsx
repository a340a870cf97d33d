import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileProposal } from '#shared/contract/schemas/correspondence';
import { dropPurpose } from '#shared/domain/filed-documents';
import { type DroppedFile, importRegistered } from '../../../data/dropped-files';
import { useEngineCommand, useEngineQuery } from '../../../data/hooks';
import { refusalText } from '../../../i18n/errors';
import { ListSkeleton } from '../../../ui/skeletons';
import { useToast } from '../../../ui/toast';
import { NO_DISPUTE } from './exchange-draft';
import { type Dispute, DisputeField } from './exchange-fields';
import { FiledFile } from './filed-file';
import { FormDialog } from '../../../ui/form-dialog';

interface FilingDialogProps {
  readonly clientId: number;
  readonly clientName: string;
  readonly files: readonly DroppedFile[];
  readonly disputes: readonly Dispute[];
  /** The registered letter whose posting they prove. */
  readonly noticeId: number | null;
  /** What they are filed under, when that is known beforehand. */
  readonly subject?: string;
  readonly onClose: () => void;
}

/** Files dropped on a dossier or chosen for it, as they would be filed; or imported, when that is what they are for. */
export function FilingDialog(props: FilingDialogProps): ReactElement {
  const { t } = useTranslation('correspondence');
  const { clientId, clientName, files, onClose } = props;
  const { data } = useEngineQuery('correspondence.proposeFiling', { clientId, tokens: files.map(({ token }) => token) });
  if (data !== undefined) return <FilingForm {...props} proposals={data.files} />;
  return (
    <FormDialog title={t('filing.title', { name: clientName })} action={t('filing.action')} disabled onSubmit={() => Promise.resolve()} onClose={onClose}>
      <ListSkeleton />
    </FormDialog>
  );
}

function FilingForm({ clientId, clientName, files, disputes, noticeId, subject, onClose, proposals }: FilingDialogProps & { readonly proposals: readonly FileProposal[] }): ReactElement {
  const { t } = useTranslation('correspondence');
  const toast = useToast();
  const navigate = useNavigate();
  const filing = useEngineCommand('correspondence.file');
  const { mutateAsync: remove } = useEngineCommand('correspondence.remove');
  const [drafts, setDrafts] = useState<readonly FileProposal[]>(() => proposals.filter(({ problem }) => problem === null).map((proposal) => (subject === undefined ? proposal : { ...proposal, subject })));
  const [disputeId, setDisputeId] = useState(NO_DISPUTE);
  const refused = proposals.filter(({ problem }) => problem !== null);
  const mayImport = noticeId === null && files.some(({ name }) => dropPurpose(name) === 'either');

  const save = async (): Promise<void> => {
    const wanted = drafts.map(({ token, subject, body, person, date, direction, toHandle }) => ({ token, subject, body, person, date, direction, toHandle }));
    const { ids } = await filing.mutateAsync({ clientId, obstacleId: disputeId === NO_DISPUTE ? null : disputeId, noticeId, files: wanted });
    const undo = (): void => { void Promise.all(ids.map((id) => remove({ id, removed: true }))); };
    toast.show({ text: t('done.filed', { count: ids.length }), action: { label: t('undo'), onClick: undo } });
  };
  const importInstead = (): void => {
    importRegistered(files);
    onClose();
    void navigate({ to: '/imports' });
  };
  return (
    <FormDialog
      title={t('filing.title', { name: clientName })}
      hint={t('filing.hint')}
      action={t('filing.action')}
      disabled={drafts.length === 0 || filing.isPending}
      more={mayImport ? <Button onClick={importInstead} sx={{ mr: 'auto' }}>{t('filing.import')}</Button> : null}
      onSubmit={save}
      onClose={onClose}
    >
      {refused.map(({ token, problem }) => (problem === null ? null : <Typography key={token} color="error" role="alert">{sentence(problem)}</Typography>))}
      {drafts.map((draft) => (
        <FiledFile key={draft.token} draft={draft} onChange={(patch) => setDrafts((previous) => previous.map((each) => (each.token === draft.token ? { ...each, ...patch } : each)))} />
      ))}
      {disputes.length === 0 || drafts.length === 0 ? null : <DisputeField disputes={disputes} value={disputeId} onChange={setDisputeId} />}
    </FormDialog>
  );
}

function sentence({ code, details }: NonNullable<FileProposal['problem']>): string {
  const { title, why } = refusalText(code, details);
  return `${title} ${why}`;
}
