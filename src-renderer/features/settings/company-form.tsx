import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Company } from '#shared/contract/schemas/company';
import { BankFields } from './company-bank-fields';
import { CompanyTextField } from './company-text-field';
import { SaveBar } from '../../ui/save-bar';
import { Cell, Section } from './section';
import { TermsFields } from './company-terms-fields';
import { nameMessage, sirenMessage } from './company-rules';

interface CompanyFormProps {
  readonly company: Company;
  readonly saving: boolean;
  readonly onSave: (company: Company) => void;
  readonly onReset: () => void;
}

/** Every field of the creditor; only the name is needed. */
export function CompanyForm({ company, saving, onSave, onReset }: CompanyFormProps) {
  const { t } = useTranslation('settings');
  const { control, handleSubmit, formState } = useForm<Company>({ defaultValues: company, mode: 'onTouched' });
  const save = (): void => void handleSubmit(onSave)();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Section title={t('company.identity')} hint={t('company.hint')}>
        <Cell><CompanyTextField control={control} name="name" label={t('company.name')} rule={nameMessage} /></Cell>
        <Cell span={3}><CompanyTextField control={control} name="siren" label={t('company.siren')} rule={sirenMessage} /></Cell>
        <Cell span={3}><CompanyTextField control={control} name="vatNumber" label={t('company.vatNumber')} /></Cell>
      </Section>
      <Section title={t('company.address')}>
        <Cell><CompanyTextField control={control} name="address.line1" label={t('company.line1')} /></Cell>
        <Cell><CompanyTextField control={control} name="address.line2" label={t('company.line2')} /></Cell>
        <Cell span={2}><CompanyTextField control={control} name="address.postcode" label={t('company.postcode')} maxLength={12} /></Cell>
        <Cell span={4}><CompanyTextField control={control} name="address.city" label={t('company.city')} /></Cell>
        <Cell span={3}><CompanyTextField control={control} name="address.country" label={t('company.country')} /></Cell>
      </Section>
      <Section title={t('company.contact')}>
        <Cell span={3}><CompanyTextField control={control} name="phone" label={t('company.phone')} /></Cell>
        <Cell span={3}><CompanyTextField control={control} name="email" label={t('company.email')} /></Cell>
      </Section>
      <BankFields control={control} />
      <Section title={t('company.signature')}>
        <Cell span={3}><CompanyTextField control={control} name="signatoryName" label={t('company.signatoryName')} /></Cell>
        <Cell span={3}><CompanyTextField control={control} name="signatoryRole" label={t('company.signatoryRole')} /></Cell>
      </Section>
      <TermsFields control={control} />
      <SaveBar dirty={formState.isDirty} valid={formState.isValid} saving={saving} onSave={save} onReset={onReset} />
    </form>
  );
}
