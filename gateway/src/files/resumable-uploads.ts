import { Server } from '@tus/server';
import type { FastifyInstance } from 'fastify';
import { identifyToken, NotSignedIn } from '../graphql/gateway-context.ts';
import { refuse, type FileParts } from './file-routes.ts';
import { PartStore } from './part-store.ts';
import { takeInFile } from './take-in-file.ts';

const cleaningMs = 3_600_000;

/** What the tus server answers when a hook throws it. */
class Refused extends Error {
  readonly status_code: number;
  readonly body: string;
  constructor(status: number, body: string) {
    super(body);
    this.status_code = status;
    this.body = body;
  }
}
const unknown = () => new Refused(404, '上传不存在或已过期 (no such upload, or it has expired)');

/**
 * `/uploads`: large files over connections that break (tus 1.0, any of its clients). `POST` begins one, `PATCH` sends a
 * piece, `HEAD` says how much arrived; when all is there, `POST /uploads/ID/ticket` judges the file as a whole and gives
 * the ticket that a command presents. Asked twice it gives a ticket twice: an answer that was lost loses nothing.
 */
export const resumableUploads = (parts: FileParts & { partsFolder: string; key: string }) => async (app: FastifyInstance): Promise<void> => {
  const { verifyToken, partsFolder, key, maxBytes, logger } = parts;
  const store = new PartStore(partsFolder, key);
  const ownerOf = async (authorization: string | null): Promise<string> => {
    const viewer = await identifyToken(authorization ?? undefined, verifyToken).catch(() => undefined);
    if (!viewer) throw new Refused(401, new NotSignedIn().message);
    return viewer.sub;
  };
  const mustOwn = async (authorization: string | null, id: string): Promise<void> => {
    const owner = await ownerOf(authorization);
    const upload = await store.getUpload(id).catch(() => { throw unknown(); });
    if (upload.metadata?.['owner'] !== owner) throw unknown();
  };
  const server = new Server({
    path: '/uploads', datastore: store, relativeLocation: true, maxSize: maxBytes, allowedOrigins: () => false,
    onIncomingRequest: async ({ method, headers }, id) => {
      if (method === 'POST') await ownerOf(headers.get('authorization'));
      else await mustOwn(headers.get('authorization'), id);
    },
    // Whatever else a client tells of its file is not kept: a file's name may be a person's.
    onUploadCreate: async ({ headers }) => ({ metadata: { owner: await ownerOf(headers.get('authorization')) } }),
  });
  // Bodies stay streams for tus, which writes them as they come.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  for (const url of ['/uploads', '/uploads/:id']) {
    app.route({
      url, method: ['POST', 'PATCH', 'HEAD', 'DELETE', 'OPTIONS'], exposeHeadRoute: false, bodyLimit: maxBytes + 1024,
      handler: async (request, reply) => {
        reply.hijack();
        await server.handle(request.raw, reply.raw);
      },
    });
  }
  app.post<{ Params: { id: string } }>('/uploads/:id/ticket', async ({ params: { id }, headers }, reply) => {
    try {
      await mustOwn(headers.authorization ?? null, id);
    } catch (error) {
      const { status_code: status, body } = error as Refused;
      return reply.code(status).send({ code: status === 401 ? 'UNAUTHENTICATED' : 'FILE_NOT_FOUND', message: body });
    }
    const { size, offset, metadata } = await store.getUpload(id);
    if (offset !== size) return refuse(reply, 'FILE_INCOMPLETE');
    const taken = await takeInFile(await store.read(id), { ...parts, personId: metadata?.['owner'] ?? '', now: new Date() });
    parts.metrics.files.inc({ direction: 'in', outcome: typeof taken === 'string' ? taken : 'taken' });
    if (typeof taken === 'string') await store.remove(id);
    return typeof taken === 'string' ? refuse(reply, taken) : reply.code(201).send(taken);
  });
  const cleaning = setInterval(() => {
    store.deleteExpired().catch((error: unknown) => logger.warn({ err: error }, 'expired uploads were not cleared away'));
  }, cleaningMs).unref();
  app.addHook('onClose', async () => clearInterval(cleaning));
};
