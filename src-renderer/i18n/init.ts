import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { fr } from './fr';
import { formatCount } from '../ui/format';
import { withManyForms } from './many';
import './types';

/** Starts the catalogue; synchronous, since the sentences are in the bundle. React escapes what it shows. */
export function initI18n(): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: 'fr',
    fallbackLng: 'fr',
    resources: { fr: Object.fromEntries(Object.entries(fr).map(([name, space]) => [name, withManyForms(space)])) },
    defaultNS: 'ui',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  instance.services.formatter?.add('number', (value) => formatCount(Number(value)));
  return instance;
}
