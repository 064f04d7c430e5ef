import sse from '@fastify/sse';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FactStream } from '../events/fact-stream.ts';
import { NotSignedIn, type GatewayContext } from '../graphql/gateway-context.ts';
import type { GatewayMetrics } from '../operations/gateway-metrics.ts';
import { hearingsQuery, type Hearing } from './live-rights.ts';
import { LiveStream } from './live-stream.ts';

export interface LiveParts {
  server: ApolloServer<GatewayContext>;
  facts: FactStream;
  metrics: GatewayMetrics;
  readContext: (request: FastifyRequest) => Promise<GatewayContext>;
  limits: LiveLimits;
}

export interface LiveLimits {
  /** Streams of one viewer (an address, for unsigned readers): a person has a few windows open, not hundreds. */
  perViewer: number;
  /** Streams of this gateway in all. */
  total: number;
}

/** An address of unsigned readers may be a whole village's; it gets this many times as many. */
const publicShare = 20;

async function askHearings({ server }: LiveParts, context: GatewayContext): Promise<readonly Hearing[]> {
  const { body } = await server.executeOperation<{ hearings: Hearing[] }>({ query: hearingsQuery }, { contextValue: context });
  const hearings = body.kind === 'single' ? body.singleResult.data?.hearings : undefined;
  if (!hearings) throw new Error('accountability does not say what the viewer may hear of');
  return hearings;
}

/** `GET /live`: one server-sent stream of changed ids within the viewer's rights; clients ask again for what they show. */
export function liveRoute(parts: LiveParts) {
  const { facts, metrics, readContext, limits } = parts;
  const streams = new Map<LiveStream, string>();
  return async (app: FastifyInstance): Promise<void> => {
    // The module itself is the plugin that reaches its surroundings; its types name only the bare one.
    await app.register(sse as unknown as typeof sse.default, { heartbeatInterval: 15_000 });
    const endings = [
      facts.listen((fact) => { for (const stream of streams.keys()) stream.hear(fact); }),
      facts.onGap(() => { for (const stream of streams.keys()) stream.missedSome(); }),
    ];
    // Streams never end by themselves: a gateway that stops ends them, and their clients go to the next one.
    app.addHook('preClose', async () => {
      for (const end of endings) end();
      for (const stream of streams.keys()) stream.close();
    });
    const countOf = (viewer: string): number => [...streams.values()].filter((one) => one === viewer).length;
    app.get('/live', { sse: 'only' }, async (request, reply) => {
      const context = await readContext(request).catch((error: unknown) => refuseViewer(reply, error));
      if (!context) return reply;
      const viewer = `${context.charged.kind} ${context.charged.id}`;
      const most = context.viewer ? limits.perViewer : limits.perViewer * publicShare;
      if (streams.size >= limits.total || countOf(viewer) >= most) return refuseMany(reply, metrics);
      const signedInUntil = context.viewer?.exp === undefined ? undefined : new Date(context.viewer.exp * 1000);
      const stream = await LiveStream.open(reply, { signedInUntil, hearings: () => askHearings(parts, context) });
      streams.set(stream, viewer);
      metrics.liveStreams.set(streams.size);
      reply.raw.once('close', () => {
        streams.delete(stream);
        metrics.liveStreams.set(streams.size);
      });
      return reply;
    });
  };
}

function refuseViewer(reply: FastifyReply, error: unknown): undefined {
  if (!(error instanceof NotSignedIn)) throw error;
  reply.code(401).type('application/json').send({ code: 'UNAUTHENTICATED', message: error.message });
  return undefined;
}

function refuseMany(reply: FastifyReply, metrics: GatewayMetrics): FastifyReply {
  metrics.refused.inc({ limit: 'live-streams' });
  return reply.code(429).header('retry-after', '30').type('application/json').send({
    code: 'LIMIT_EXCEEDED', message: '实时连接过多,请关闭其他窗口或稍后再试 (too many live connections: close other windows or try again later)',
  });
}
