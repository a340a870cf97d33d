import { useTranslation } from 'react-i18next';
import type { InputOf } from '#shared/contract/operations';
import { useEngineCommand, useEngineQuery } from '../../data/hooks';
import { Segmented } from '../../ui/segmented';
import { PageSkeleton } from '../../ui/skeletons';
import { Cell, Section } from './section';

type Preferences = InputOf<'preferences.set'>;

const SCHEMES = ['system', 'light', 'dark'] as const;
const DENSITIES = ['compact', 'comfortable'] as const;

/** How the window looks on this machine; applied at once. */
export function AppearanceSection() {
  const { t } = useTranslation('settings');
  const preferences = useEngineQuery('preferences.get', {});
  const set = useEngineCommand('preferences.set');
  if (preferences.data === undefined) return <PageSkeleton />;
  const current = preferences.data;
  const change = (patch: Partial<Preferences>): void => { set.mutate({ ...current, ...patch }); };
  return (
    <>
      <Section title={t('appearance.scheme')} hint={t('appearance.hint')}>
        <Cell>
          <Segmented label={t('appearance.scheme')} value={current.colorScheme} options={SCHEMES.map((scheme) => ({ value: scheme, label: t(`appearance.${scheme}`) }))} onChange={(colorScheme) => { change({ colorScheme }); }} />
        </Cell>
      </Section>
      <Section title={t('appearance.density')}>
        <Cell>
          <Segmented label={t('appearance.density')} value={current.density} options={DENSITIES.map((density) => ({ value: density, label: t(`appearance.${density}`) }))} onChange={(density) => { change({ density }); }} />
        </Cell>
      </Section>
    </>
  );
}
