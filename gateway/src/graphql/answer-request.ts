import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Coalescing } from '../cache/coalesce.ts';
import type { Disturbances } from '../cache/disturbances.ts';
import type { KeptAnswer, ResponseCache } from '../cache/response-cache.ts';
import type { Charged } from '../limits/client-budget.ts';
import type { GatewayMetrics } from '../operations/gateway-metrics.ts';
import type { AdmitOperation, AskedOperation } from '../registered/admit-operation.ts';
import type { GatewayContext } from './gateway-context.ts';
import type { KnownDocuments } from './known-documents.ts';
import type { KnownOperations } from './known-operations.ts';
import { ReadingPolicy } from './reading-policy.ts';

export interface AnswerParts {
  server: ApolloServer<GatewayContext>;
  operations: KnownOperations;
  chargeCost: (cost: number, charged: Charged) => void;
  readContext: (request: FastifyRequest) => Promise<GatewayContext>;
  /** The body as JSON; throws what is answered with 400. */
  parseBody: (request: FastifyRequest, text: string) => Promise<Asked>;
  admit: AdmitOperation;
  documents: KnownDocuments;
  disturbances: Disturbances;
  cache: ResponseCache;
  coalescing: Coalescing<Answer>;
  /** The client whose registered operations an unsigned reader may use: the web app's. */
  publicClient: string;
  metrics: GatewayMetrics;
}

export interface Asked extends AskedOperation {
  operationName?: unknown;
  variables?: unknown;
}

export interface Answer extends KeptAnswer {
  status: number;
  headers: readonly (readonly [string, string])[];
}

/** Under which an answer is kept: one that is the same for every reader, and one of this viewer alone. */
interface Keys {
  forAll: string;
  forViewer: string;
}

const passedToApollo = ['content-type', 'accept', 'x-apollo-operation-name', 'apollo-require-preflight'];

function apolloHeaders({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const name of passedToApollo) {
    const value = headers[name];
    if (typeof value === 'string') map.set(name, value);
  }
  return map;
}

const jsonForm = /^application\/json(?:\s*;\s*charset=utf-8)?$/i;
const isThing = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined for a request that is not of the usual form: Apollo Server says what is wrong with it. */
function readForm({ operationName, variables, extensions }: Asked): { operationName: string | undefined; variables: Record<string, unknown> | undefined } | undefined {
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== undefined && variables !== null && !isThing(variables)) return undefined;
  if (extensions !== undefined && extensions !== null && !isThing(extensions)) return undefined;
  return { operationName: operationName ?? undefined, variables: variables ?? undefined };
}

const setElsewhere = new Set(['content-type', 'content-length', 'cache-control']);

/** Answers one request: from what is kept, together with whoever asks the same, or by asking. */
export class RequestAnswerer {
  readonly #parts: AnswerParts;
  /** What Apollo Server answers in, by what is accepted. */
  readonly #contentTypes = new LRUCache<string, string>({ max: 200 });

  constructor(parts: AnswerParts) {
    this.#parts = parts;
    parts.disturbances.onDisturbance(() => parts.coalescing.startAnew());
  }

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    let context: GatewayContext;
    try {
      context = await this.#parts.readContext(request);
    } catch (error) {
      return this.#send(reply, await this.#refuse(request, error));
    }
    return request.method === 'POST' ? this.#answerPost(request, reply, context) : this.#send(reply, await this.#askByAddress(request, context));
  }

  async #answerPost(request: FastifyRequest, reply: FastifyReply, context: GatewayContext): Promise<FastifyReply> {
    const { cache, metrics, documents, coalescing } = this.#parts;
    const text = typeof request.body === 'string' ? request.body : '';
    const asOf = context.forwarded['x-sunledger-as-of'] ?? '';
    const keys = this.#keysOf(request, context, text);
    // Whoever asks as of a position knows of something newer than what may be kept; a department's every read is recorded (X6).
    const recorded = context.charged.kind === 'client';
    const kept = asOf === '' && !recorded ? cache.find(keys.forAll, Date.now()) ?? cache.find(keys.forViewer, Date.now()) : undefined;
    if (kept) {
      metrics.answers.inc({ from: 'kept' });
      return this.#send(reply, kept);
    }
    const asked = await this.#parts.parseBody(request, text);
    let query: string | undefined;
    try {
      query = this.#parts.admit(this.#clientOf(context), asked);
    } catch (error) {
      return this.#send(reply, await this.#refuse(request, error));
    }
    const mayShare = query !== undefined && !recorded && documents.mayShare(query, asked.operationName);
    const httpRequest = { method: 'POST', headers: apolloHeaders(request), search: '', body: bodyOf(asked, query) };
    const ask = () => this.#ask(() => this.#askKnown(httpRequest, asked, query, context), context, mayShare && asOf === '' ? keys : undefined);
    if (!mayShare) return this.#send(reply, await ask());
    const { answer, shared } = coalescing.join(`${asOf}\n${keys.forViewer}`, ask);
    metrics.answers.inc({ from: shared ? 'shared' : 'asked' });
    return this.#send(reply, await answer);
  }

  #clientOf({ viewer }: GatewayContext): string {
    return viewer?.client_id ?? this.#parts.publicClient;
  }

  /** The registered client stands in both: an operation that one registered is not answered to another, kept or not. */
  #keysOf({ headers }: FastifyRequest, context: GatewayContext, text: string): Keys {
    const about = `${this.#clientOf(context)}\n${headers.accept ?? ''}\n${text}`;
    return { forAll: `all\n${about}`, forViewer: `one\n${context.viewerKey}\n${about}` };
  }

  async #ask(ask: () => Promise<Answer>, context: GatewayContext, keys: Keys | undefined): Promise<Answer> {
    const { disturbances, cache } = this.#parts;
    const begunAt = disturbances.count;
    const answer = await ask();
    const { hangsOn, policy } = context.reading;
    if (keys && policy && answer.status === 200) {
      const { contentType, body } = answer;
      cache.keep(policy.scope === 'PUBLIC' ? keys.forAll : keys.forViewer, { contentType, body, hangsOn, begunAt, maxAgeSeconds: policy.maxAge }, Date.now());
    }
    return answer;
  }

  /** A read that came before is executed at once; all else, and whatever has errors, takes the way through Apollo Server. */
  async #askKnown(httpRequest: HTTPGraphQLRequest, asked: Asked, query: string | undefined, context: GatewayContext): Promise<Answer> {
    const throughServer = async (): Promise<Answer> => {
      const answer = await this.#execute(httpRequest, () => Promise.resolve(context));
      if (answer.status === 200) this.#contentTypes.set(httpRequest.headers.get('accept') ?? '', answer.contentType);
      return answer;
    };
    const { reading, charged } = context;
    const contentType = this.#contentTypes.get(httpRequest.headers.get('accept') ?? '');
    const form = query === undefined || contentType === undefined || !jsonForm.test(httpRequest.headers.get('content-type') ?? '') ? undefined : readForm(asked);
    const known = form && this.#parts.operations.find(query!, form.operationName);
    if (!known || contentType === undefined) return throughServer();
    try {
      this.#parts.chargeCost(known.costOf(form.variables ?? {}), charged);
    } catch (error) {
      reading.refusal = error;
      return throughServer();
    }
    const policy = new ReadingPolicy();
    reading.executed = known.execute(form.variables, context, policy);
    const executed = await reading.executed.catch(() => undefined);
    if (!executed || executed.errors) return throughServer();
    reading.policy = policy.kept();
    return { status: 200, contentType, body: Buffer.from(`${JSON.stringify({ data: executed.data, extensions: executed.extensions })}\n`), headers: [] };
  }

  /** A query in the address; never kept nor shared, as only few clients ask so. */
  async #askByAddress(request: FastifyRequest, context: GatewayContext): Promise<Answer> {
    const given = request.query as Record<string, string | string[] | undefined>;
    const search = new URLSearchParams(request.url.split('?')[1] ?? '');
    try {
      const query = this.#parts.admit(this.#clientOf(context), { query: given['query'], extensions: readJson(given['extensions']), documentId: given['documentId'] });
      if (query !== undefined) search.set('query', query);
      search.delete('extensions');
    } catch (error) {
      return this.#refuse(request, error);
    }
    return this.#execute({ method: request.method, headers: apolloHeaders(request), search: `?${search}`, body: undefined }, () => Promise.resolve(context));
  }

  /** Refusals take the same way out as answers do, so that they have one form. */
  #refuse(request: FastifyRequest, error: unknown): Promise<Answer> {
    const why = error instanceof Error ? error : new Error('refused', { cause: error });
    return this.#execute({ method: request.method, headers: apolloHeaders(request), search: '', body: {} }, () => Promise.reject(why));
  }

  async #execute(httpGraphQLRequest: HTTPGraphQLRequest, context: () => Promise<GatewayContext>): Promise<Answer> {
    const { status, headers, body } = await this.#parts.server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
    if (body.kind !== 'complete') throw new Error('this gateway answers in one piece');
    return {
      status: status ?? 200, contentType: headers.get('content-type') ?? 'application/json; charset=utf-8', body: Buffer.from(body.string),
      headers: [...headers].filter(([name]) => !setElsewhere.has(name)),
    };
  }

  #send(reply: FastifyReply, { contentType, body, ...rest }: KeptAnswer & Partial<Answer>): FastifyReply {
    for (const [name, value] of rest.headers ?? []) reply.header(name, value);
    // A copy in a browser or a proxy would hear of no fact.
    return reply.code(rest.status ?? 200).header('cache-control', 'no-store').header('content-type', contentType).send(body);
  }
}

function bodyOf(asked: Asked, query: string | undefined): Record<string, unknown> {
  const { query: own, extensions, documentId: _id, ...rest } = asked as Asked & Record<string, unknown>;
  const { persistedQuery: _known, ...others } = typeof extensions === 'object' && extensions !== null ? { ...extensions } as Record<string, unknown> : {};
  const kept = typeof extensions === 'object' && extensions !== null ? { extensions: others } : extensions === undefined ? {} : { extensions };
  const asks = query ?? own;
  return { ...rest, ...kept, ...(asks !== undefined && { query: asks }) };
}

function readJson(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
