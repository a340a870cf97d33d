import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '#shared/contract/schemas/client';
import type { LitigationPreview } from '#shared/contract/schemas/litigation';
import { formatShortDate } from '#shared/domain/calendar';
import { DESTINATIONS } from '#shared/domain/litigation/destination';
import { formatEuros } from '#shared/domain/money';
import { AmountInput } from '../../../../ui/fields';
import { Segmented } from '../../../../ui/segmented';
import { ChoiceDialog } from './choice-dialog';
import { piecesToChoose } from './pieces';
import type { CaseDraft } from './use-case-draft';

interface CaseOptionsProps {
  readonly dossier: Dossier;
  readonly draft: CaseDraft;
  /** undefined until it is known. */
  readonly preview: LitigationPreview | undefined;
  readonly costsCents: number | null;
  readonly onCosts: (cents: number | null) => void;
}

/** Whom it is for, which invoices, which pieces. */
export function CaseOptions({ dossier, draft, preview, costsCents, onCosts }: CaseOptionsProps): ReactElement {
  const { t } = useTranslation('litigation');
  const [choosing, setChoosing] = useState<'invoices' | 'pieces' | null>(null);
  const { request } = draft;
  const open = dossier.invoices.filter(({ openCents, currency, nature }) => nature === 'invoice' && openCents > 0 && currency === 'EUR');
  const claimed = new Set(preview?.invoices.map(({ id }) => id));
  const pieces = piecesToChoose(dossier, preview, request, t);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, flexWrap: 'wrap', mb: 3 }}>
      <Segmented label={t('for')} value={request.destination} options={DESTINATIONS.map((value) => ({ value, label: t(`destinations.${value}`) }))} onChange={draft.setDestination} />
      <Button onClick={() => setChoosing('invoices')}>{t('chooseInvoices')}</Button>
      <Button onClick={() => setChoosing('pieces')} disabled={pieces.length === 0}>{t('choosePieces')}</Button>
      {request.destination === 'injonction' ? <AmountInput label={t('costs')} value={costsCents} onChange={onCosts} width={170} fullWidth={false} /> : null}
      {choosing === 'invoices' ? (
        <ChoiceDialog
          title={t('invoicesTitle')}
          hint={t('invoicesHint')}
          options={open.map(({ id, number, dueDate, openCents }) => ({ id, label: t('invoiceOption', { number, due: formatShortDate(dueDate), amount: formatEuros(openCents) }), chosen: claimed.has(id) }))}
          onChoose={draft.setInvoices}
          onClose={() => setChoosing(null)}
        />
      ) : null}
      {choosing === 'pieces' ? (
        <ChoiceDialog
          title={t('piecesTitle')}
          hint={t('piecesHint')}
          mayBeNone
          options={pieces}
          onChoose={(ids) => {
            const kept = new Set(ids);
            draft.setPieces(pieces.filter(({ id, isNote }) => !isNote && !kept.has(id)).map(({ documentId }) => documentId), pieces.filter(({ id, isNote }) => isNote && kept.has(id)).map(({ noteId }) => noteId));
          }}
          onClose={() => setChoosing(null)}
        />
      ) : null}
    </Box>
  );
}
