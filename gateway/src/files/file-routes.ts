import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { openForTicket } from '@sunledger/service-kit/evidence/sealed-file';
import { openTicket, type ReadTicket } from '@sunledger/service-kit/evidence/tickets';
import type { VerifyToken } from '@sunledger/service-kit/identity/verify-token';
import { identifyViewer, NotSignedIn } from '../graphql/gateway-context.ts';
import type { GatewayMetrics } from '../operations/gateway-metrics.ts';
import { allowedTypes } from './allowed-types.ts';
import { takeInFile, type FileRefusal } from './take-in-file.ts';

export interface FileParts {
  store: EvidenceStore;
  ticketSecret: string;
  maxBytes: number;
  verifyToken: VerifyToken;
  metrics: GatewayMetrics;
  logger: Logger;
}

const refusals: Record<FileRefusal | 'FILE_NOT_FOUND' | 'FILE_FORM' | 'FILE_BROKEN_OFF' | 'FILE_INCOMPLETE', { status: number; message: string }> = {
  FILE_TOO_LARGE: { status: 413, message: '文件超过大小限制 (the file is larger than allowed)' },
  FILE_EMPTY: { status: 400, message: '文件为空 (the file is empty)' },
  FILE_TYPE_NOT_ALLOWED: { status: 415, message: '文件的实际类型不在允许范围内 (what the file really is, is not allowed)' },
  FILE_FORM: { status: 415, message: '请直接以文件内容作为请求正文上传 (send the bytes of the file themselves as the body)' },
  FILE_BROKEN_OFF: { status: 400, message: '上传中断,请重新上传 (the upload broke off: send the file again)' },
  FILE_INCOMPLETE: { status: 409, message: '文件尚未传完,请继续上传 (the file has not arrived whole yet: go on sending it)' },
  FILE_NOT_FOUND: { status: 404, message: '文件不存在或凭证已失效 (no such file, or the ticket is not valid any more)' },
};

export function refuse(reply: FastifyReply, code: keyof typeof refusals): FastifyReply {
  const { status, message } = refusals[code];
  const allowed = code === 'FILE_TYPE_NOT_ALLOWED' ? { allowed: [...allowedTypes.keys()] } : {};
  // The rest of a refused upload is not worth reading.
  if (reply.request.method === 'POST') reply.header('connection', 'close');
  return reply.code(status).send({ code, message, ...allowed });
}

/** Kinds of file that the services make and nobody uploads. */
const madeHere: ReadonlyMap<string, string> = new Map([['application/vnd.apache.parquet', 'parquet']]);

/** Bytes that people uploaded are shown as what they are and never run: not as a page, not as a script. */
function givenAway(reply: FastifyReply, ticket: ReadTicket): FastifyReply {
  const ending = allowedTypes.get(ticket.contentType) ?? madeHere.get(ticket.contentType);
  const name = `${ticket.fileName.replaceAll(/[^\p{L}\p{N}._-]+/gu, '_').slice(0, 150)}${ending ? `.${ending}` : ''}`;
  return reply
    .header('content-type', ending ? ticket.contentType : 'application/octet-stream')
    .header('content-disposition', `attachment; filename="${name.replaceAll(/[^\x20-\x7e]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store');
}

function uploadRoute(app: FastifyInstance, parts: FileParts): void {
  app.post('/files', {
    bodyLimit: parts.maxBytes + 1024,
    handler: async (request, reply) => {
      // The body is still an unread stream here: only a signed-in person may bring files.
      const viewer = await identifyViewer(request, parts.verifyToken);
      if (!viewer) throw new NotSignedIn();
      if (request.headers['content-type']?.startsWith('multipart/')) return refuse(reply, 'FILE_FORM');
      if (request.body === undefined || request.body === null) return refuse(reply, 'FILE_EMPTY');
      const { store, ticketSecret, maxBytes, metrics } = parts;
      const taken = await takeInFile(request.body as Readable, { store, ticketSecret, maxBytes, personId: viewer.sub, now: new Date() });
      metrics.files.inc({ direction: 'in', outcome: typeof taken === 'string' ? taken : 'taken' });
      return typeof taken === 'string' ? refuse(reply, taken) : reply.code(201).send(taken);
    },
  });
}

function downloadRoute(app: FastifyInstance, { store, ticketSecret, metrics }: FileParts): void {
  app.get<{ Params: { ticket: string } }>('/files/:ticket', async (request, reply) => {
    const ticket = openTicket(ticketSecret, request.params.ticket, 'read', new Date());
    const file = ticket && (await store.open(ticket.hash));
    metrics.files.inc({ direction: 'out', outcome: file ? 'given' : 'refused' });
    if (!ticket || !file) return refuse(reply, 'FILE_NOT_FOUND');
    if (ticket.key !== undefined) return givenAway(reply, ticket).send(openForTicket(ticketSecret, ticket.key, await buffer(file.stream())));
    return givenAway(reply, ticket).header('content-length', file.sizeBytes).send(file.stream());
  });
}

/** Files in and out. A hash alone opens nothing: a read wants a ticket that the owning subgraph signed (X5). */
export const fileRoutes = (parts: FileParts) => async (app: FastifyInstance): Promise<void> => {
  // Bodies stay streams: a file is never held in memory whole, and what its sender calls it does not matter.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  app.setErrorHandler<Error & { code?: string; statusCode?: number }>((error, _request, reply) => {
    if (error instanceof GraphQLError) return reply.code(401).header('connection', 'close').send({ code: 'UNAUTHENTICATED', message: error.message });
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuse(reply, 'FILE_TOO_LARGE');
    if (error.code === 'ECONNRESET' || error.code === 'ERR_STREAM_PREMATURE_CLOSE') return refuse(reply, 'FILE_BROKEN_OFF');
    parts.logger.error({ err: error }, 'file request failed');
    return reply.code(500).send({ code: 'INTERNAL_SERVER_ERROR', message: '系统内部错误,已记录 (internal error, recorded)' });
  });
  uploadRoute(app, parts);
  downloadRoute(app, parts);
};
