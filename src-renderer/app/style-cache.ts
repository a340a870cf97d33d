import createCache, { type EmotionCache } from '@emotion/cache';

/** The content policy only lets in styles that carry the nonce of this load. */
export function makeStyleCache(): EmotionCache {
  const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
  return createCache({ key: 'encours', nonce, prepend: true });
}
