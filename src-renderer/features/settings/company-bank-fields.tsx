import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Company } from '#shared/contract/schemas/company';
import { ibanMessage } from './company-rules';
import { CompanyTextField } from './company-text-field';
import { checkIban } from './iban-check';
import { Cell, Section } from './section';

/** Where debtors pay. The key of the IBAN is checked as it is typed: a wrong one sends money elsewhere. */
export function BankFields({ control }: { readonly control: Control<Company> }) {
  const { t } = useTranslation('settings');
  const check = checkIban(useWatch({ control, name: 'iban' }));
  const help = check === 'valid' ? t('company.ibanValid') : check === 'missing' ? t('company.ibanMissing') : undefined;
  return (
    <Section title={t('company.bank')}>
      <Cell span={4}>
        <CompanyTextField control={control} name="iban" label={t('company.iban')} rule={ibanMessage} maxLength={42} {...(help === undefined ? {} : { help })} />
      </Cell>
      <Cell span={2}><CompanyTextField control={control} name="bic" label={t('company.bic')} maxLength={11} /></Cell>
    </Section>
  );
}
