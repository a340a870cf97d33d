import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import type { LitigationPreview } from '#shared/contract/schemas/litigation';
import { formatEuros } from '#shared/domain/money';
import { missingSentence } from '#shared/messages/litigation/warning-words';
import { type DroppedFile, pickFiles } from '../../../../data/dropped-files';
import { useProblems } from '../../../../ui/use-problem-toast';
import { FilingDialog } from '../../correspondence/filing-dialog';
import { ExhibitGrid } from './exhibit-grid';

interface CaseContentsProps {
  readonly dossier: Dossier;
  readonly preview: LitigationPreview;
}

/** What the file would hold: its total, its exhibits, the originals that lack, what to look at before it leaves. */
export function CaseContents({ dossier, preview }: CaseContentsProps): ReactElement {
  const { t } = useTranslation('litigation');
  const { invoices, principalCents, interestCents, indemnityCents, deductedCents, totalCents, provisional, exhibits, missing, warnings, events } = preview;
  const parts = [t('principal', { amount: formatEuros(principalCents) }), t('interest', { amount: formatEuros(interestCents) }), t('indemnity', { amount: formatEuros(indemnityCents) }), ...(deductedCents === 0 ? [] : [t('deducted', { amount: formatEuros(deductedCents) })])];
  return (
    <>
      <Typography sx={{ mb: 1 }}>
        <strong>{formatEuros(totalCents)}</strong>
        {` ${t(provisional ? 'totalProvisional' : 'total', { count: invoices.length, parts: parts.join(', ') })}`}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 3 }}>{t('holds', { events: t('events', { count: events }), exhibits: t('exhibits', { count: exhibits.length }) })}</Typography>
      {exhibits.length === 0 ? null : <ExhibitGrid exhibits={exhibits} />}
      {missing.length === 0 ? null : <Missing dossier={dossier} numbers={missing} />}
      {warnings.length === 0 ? null : (
        <Block title={t('toCheck')}>
          {warnings.map(({ sentence }) => <li key={sentence}>{sentence}</li>)}
        </Block>
      )}
    </>
  );
}

/** Each with the button that files one: most are a scan away. */
function Missing({ dossier: { client }, numbers }: { readonly dossier: Dossier; readonly numbers: readonly string[] }): ReactElement {
  const { t } = useTranslation('litigation');
  const showProblems = useProblems();
  const [filing, setFiling] = useState<{ readonly number: string; readonly files: readonly DroppedFile[] } | null>(null);
  const choose = (number: string): void => {
    void pickFiles().then(({ files, problems }) => {
      showProblems(problems);
      if (files.length > 0) setFiling({ number, files });
    });
  };
  return (
    <>
      <Block title={t('missing')} tall>
        {numbers.map((number) => (
          <li key={number}>
            {missingSentence(number)}{' '}
            <Button size="small" onClick={() => choose(number)} aria-label={t('fileOriginalOf', { number })}>{t('fileOriginal')}</Button>
          </li>
        ))}
      </Block>
      {filing === null ? null : <FilingDialog clientId={client.id} clientName={client.name} files={filing.files} disputes={[]} noticeId={null} subject={t('originalSubject', { number: filing.number })} onClose={() => setFiling(null)} />}
    </>
  );
}

/** @param tall may be long, and what is in it takes the focus */
function Block({ title, tall, children }: { readonly title: string; readonly tall?: boolean; readonly children: ReactNode }): ReactElement {
  return (
    <Box sx={{ mt: 3 }}>
      <Typography component="h3" sx={{ fontWeight: 600, fontSize: 13, mb: 1 }}>{title}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 5, maxWidth: 900, fontSize: 13, ...(tall === true ? { maxHeight: 260, overflow: 'auto' } : {}), '& li': { mb: '2px' } }}>{children}</Box>
    </Box>
  );
}
