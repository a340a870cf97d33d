import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import type { ReactElement, ReactNode } from 'react';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CLIENT_KINDS } from '#shared/domain/clients/client-kind';
import { LETTER_LANGUAGES } from '#shared/domain/letters/template-keys';
import { SelectInput, TextInput } from '../../ui/fields';
import { type CardDraft, parseDays } from './card-draft';
import { ContractualRateField } from './contractual-rate-field';
import { OwnPolicyField } from './own-policy-field';
import { ClientChecks } from './terms/client-checks';
import { CreditLimitField } from './terms/credit-limit-field';
import { TermsCheck } from './terms/terms-check';

type TextName = Exclude<keyof CardDraft, 'doNotRemind' | 'termsWhich' | 'method' | 'language' | 'kind' | 'creditLimitCents'>;

interface CardTextProps {
  readonly name: TextName;
  readonly label: string;
  readonly help?: string;
  readonly validate?: (value: string) => true | string;
  readonly multiline?: boolean;
  readonly width?: number;
}

function CardText({ name, label, help, validate = () => true, multiline = false, width }: CardTextProps): ReactElement {
  const { control } = useFormContext<CardDraft>();
  return (
    <Controller
      control={control}
      name={name}
      rules={{ validate }}
      render={({ field, fieldState }) => (
        <TextInput label={label} help={help} multiline={multiline} width={width} maxLength={multiline ? 4000 : 200} value={field.value} onChange={field.onChange} error={fieldState.error?.message} />
      )}
    />
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h2" sx={{ mb: 4, p: 0 }}>
        {title}
      </Typography>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>{children}</Box>
    </Box>
  );
}

export function CardFields({ clientId }: { readonly clientId: number }): ReactElement {
  const { t } = useTranslation('clients');
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(280px, 440px))', columnGap: 12, rowGap: 10 }}>
      <Group title={t('card.identity')}>
        <CardText name="name" label={t('card.name')} validate={(name) => name.trim() !== '' || t('card.nameMissing')} />
        <CardText name="siren" label={t('card.siren')} width={200} />
        <CardText name="line1" label={t('card.line1')} />
        <CardText name="line2" label={t('card.line2')} />
        <Box sx={{ display: 'grid', gridTemplateColumns: '120px 1fr', gap: 3 }}>
          <CardText name="postcode" label={t('card.postcode')} />
          <CardText name="city" label={t('card.city')} />
        </Box>
        <CardText name="country" label={t('card.country')} />
      </Group>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 10 }}>
        <Group title={t('card.contact')}>
          <CardText name="email" label={t('card.email')} />
          <CardText name="phone" label={t('card.phone')} width={240} />
          <CardText name="salesperson" label={t('card.salesperson')} help={t('card.salespersonHelp')} />
        </Group>
        <Group title={t('card.letters')}>
          <LetterFields />
        </Group>
        <Group title={t('card.terms')}>
          <TermsFields />
          <TermsCheck clientId={clientId} />
          <ContractualRateField />
        </Group>
        <Group title={t('door.title')}>
          <CreditLimitField />
          <ClientChecks clientId={clientId} />
        </Group>
        <Group title={t('card.reminders')}>
          <CardText name="group" label={t('card.group')} help={t('card.groupHelp')} />
          <OwnPolicyField clientId={clientId} />
          <HoldFields />
        </Group>
      </Box>
    </Box>
  );
}

function TermsFields(): ReactElement {
  const { t } = useTranslation('clients');
  const { control } = useFormContext<CardDraft>();
  const which = useWatch({ control, name: 'termsWhich' });
  return (
    <>
      <Controller
        control={control}
        name="termsWhich"
        render={({ field }) => (
          <SelectInput
            label={t('card.termsWhich')}
            value={field.value}
            onChange={field.onChange}
            options={[
              { value: 'company', label: t('card.termsCompany') },
              { value: 'own', label: t('card.termsOwn') },
            ]}
          />
        )}
      />
      {which === 'company' ? null : (
        <Box sx={{ display: 'grid', gridTemplateColumns: '100px 1fr', gap: 3 }}>
          <CardText name="days" label={t('card.days')} validate={(days) => parseDays(days) !== null || t('card.daysRange')} />
          <Controller
            control={control}
            name="method"
            render={({ field }) => (
              <SelectInput
                label={t('card.method')}
                value={field.value}
                onChange={field.onChange}
                options={(['net', 'netThenEndOfMonth', 'endOfMonthThenNet'] as const).map((value) => ({ value, label: t(`card.methods.${value}`) }))}
              />
            )}
          />
        </Box>
      )}
    </>
  );
}

function HoldFields(): ReactElement {
  const { t } = useTranslation('clients');
  const { control } = useFormContext<CardDraft>();
  const held = useWatch({ control, name: 'doNotRemind' });
  return (
    <>
      <Controller
        control={control}
        name="doNotRemind"
        render={({ field }) => <FormControlLabel control={<Checkbox checked={field.value} onChange={(_event, checked) => field.onChange(checked)} />} label={t('card.doNotRemind')} />}
      />
      {held ? (
        <CardText name="doNotRemindReason" label={t('card.reason')} help={t('card.reasonHelp')} multiline validate={(reason) => reason.trim() !== '' || t('card.reasonMissing')} />
      ) : null}
    </>
  );
}

/** What decides of the words of its letters, and of what may be claimed. */
function LetterFields(): ReactElement {
  const { t } = useTranslation('clients');
  const { control } = useFormContext<CardDraft>();
  return (
    <>
      <Controller
        control={control}
        name="kind"
        render={({ field }) => (
          <SelectInput label={t('card.kind')} value={field.value} onChange={field.onChange} options={CLIENT_KINDS.map((value) => ({ value, label: t(`card.kinds.${value}`) }))} />
        )}
      />
      <Controller
        control={control}
        name="language"
        render={({ field }) => (
          <SelectInput label={t('card.language')} value={field.value} onChange={field.onChange} options={LETTER_LANGUAGES.map((value) => ({ value, label: t(`card.languages.${value}`) }))} />
        )}
      />
    </>
  );
}
