import type { FastifyInstance } from 'fastify';

/** What a page of ours may load and call: itself and the sign-in service; no script written into the page. */
export function contentSecurityPolicy(issuer: string): string {
  const signIn = new URL(issuer).origin;
  return [
    "default-src 'self'",
    "script-src 'self'",
    // The component library writes its style sheets at run time.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ${signIn}`,
    `frame-src 'self' ${signIn}`,
    `form-action 'self' ${signIn}`,
    "frame-ancestors 'self'",
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; ');
}

/** Set on every answer; a route may set its own stricter ones over them. */
export function addSecurityHeaders(app: FastifyInstance, settings: { issuer: string; mode: 'demo' | 'production' }): void {
  const headers = {
    'content-security-policy': contentSecurityPolicy(settings.issuer),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    // Tickets stand in addresses and must not travel to other sites.
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=()',
    'cross-origin-opener-policy': 'same-origin',
    ...(settings.mode === 'production' && { 'strict-transport-security': 'max-age=31536000' }),
  };
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers).header('x-correlation-id', request.id);
  });
}
