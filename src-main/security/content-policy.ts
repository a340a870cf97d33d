/** Where index.html and its style tags carry the nonce of the load. */
export const NONCE_PLACE = '__CSP_NONCE__';

/**
 * The content policy of one load of the page: only what the application itself carries, styles of Emotion by their
 * nonce, nothing over a network.
 * @param nonce fresh for each load
 */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
