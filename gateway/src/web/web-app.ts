import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { GatewaySettings } from '../settings.ts';

const notFound = { code: 'NOT_FOUND', message: '未找到 (not found)' };
const oneYearSeconds = 31_536_000;

/** What the web app must know before it can sign anyone in. */
function serveConfig(app: FastifyInstance, { oidc, mode }: GatewaySettings): void {
  app.get('/config.json', (_request, reply) => reply.header('cache-control', 'no-store').send({ issuer: oidc.issuer, clientId: oidc.clientId, mode }));
}

/** The built web app where there is one; an address that only the app knows (`/region/5105…`) gets its page. */
export async function serveWebApp(app: FastifyInstance, settings: GatewaySettings): Promise<void> {
  serveConfig(app, settings);
  const built = existsSync(join(settings.webFolder, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: settings.webFolder,
      cacheControl: false,
      // Built files carry a hash in their names; the page that names them does not.
      setHeaders: (reply, path) => {
        const lasting = path.includes('/assets/') || path.includes('\\assets\\');
        reply.header('cache-control', lasting ? `public, max-age=${oneYearSeconds}, immutable` : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    return built && wantsPage ? reply.sendFile('index.html') : reply.code(404).send(notFound);
  });
}
