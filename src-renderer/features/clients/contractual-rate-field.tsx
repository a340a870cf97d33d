import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { RateRow } from '#shared/contract/schemas/law';
import { halfYearOf } from '#shared/domain/law/half-year';
import { contractualFloor } from '#shared/domain/law/interest-rate';
import { rateBook } from '#shared/domain/law/rates';
import { formatRate, halfYearName } from '#shared/messages/rate-sources';
import { useEngineQuery } from '../../data/hooks';
import { useToday } from '../../data/status';
import { TextInput } from '../../ui/fields';
import { parsePercent } from '../../ui/fields/percent-input';
import type { CardDraft } from './card-draft';

/** The interest agreed with a professional; one below the law's floor is told, not refused: a contract may be old. */
export function ContractualRateField(): ReactElement | null {
  const { t } = useTranslation('law');
  const { control } = useFormContext<CardDraft>();
  const kind = useWatch({ control, name: 'kind' });
  const text = useWatch({ control, name: 'contractualRate' });
  const floor = useFloor();
  if (kind !== 'professional') return null;
  const rateBps = parsePercent(text);
  const under = floor !== null && rateBps !== null && rateBps < floor.floorBps;
  return (
    <Box>
      <Controller
        control={control}
        name="contractualRate"
        rules={{ validate: (typed) => !Number.isNaN(parsePercent(typed)) || t('rates.wrong') }}
        render={({ field, fieldState }) => (
          <TextInput label={t('contractual.label')} help={t('contractual.help')} value={field.value} onChange={field.onChange} maxLength={10} error={fieldState.error?.message} />
        )}
      />
      <Box role="status" sx={{ fontSize: 13, color: 'warning.main', marginTop: 1 }}>
        {under ? t('contractual.underFloor', { floor: formatRate(floor.floorBps), legal: formatRate(floor.basis.rateBps), half: halfYearName(floor.basis.halfYear) }) : null}
      </Box>
    </Box>
  );
}

/** The floor of today's half-year, or of the last one whose legal interest is known. */
function useFloor() {
  const rates = useEngineQuery('law.rates', {}).data;
  const today = useToday();
  if (rates === undefined) return null;
  const book = rateBook(rates.rows.flatMap(ratesOf));
  const half = halfYearOf(today);
  return contractualFloor(book, half) ?? contractualFloor(book, book.lastBefore('legalOther', half)?.halfYear ?? half);
}

const ratesOf = ({ ecb, legalIndividual, legalOther }: RateRow) => [ecb, legalIndividual, legalOther].filter((rate) => rate !== null);
