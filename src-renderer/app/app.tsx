import { CacheProvider } from '@emotion/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { makeQueryClient } from '../data/query-client';
import { initI18n } from '../i18n/init';
import { ConfirmProvider } from '../ui/confirm';
import { ToastProvider } from '../ui/toast';
import { router } from './router';
import { makeStyleCache } from './style-cache';
import { Look } from './theme/look';

export function App(): ReactElement {
  const [styleCache] = useState(makeStyleCache);
  const [queries] = useState(makeQueryClient);
  const [i18n] = useState(initI18n);
  return (
    <CacheProvider value={styleCache}>
      <I18nextProvider i18n={i18n}>
        <QueryClientProvider client={queries}>
          <Look>
            <ToastProvider>
              <ConfirmProvider>
                <RouterProvider router={router} />
              </ConfirmProvider>
            </ToastProvider>
          </Look>
        </QueryClientProvider>
      </I18nextProvider>
    </CacheProvider>
  );
}
