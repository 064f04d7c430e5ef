import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Logger } from 'pino';
import { Pool } from 'undici';
import type { GatewayContext } from '../graphql/gateway-context.ts';
import type { GatewayMetrics } from '../operations/gateway-metrics.ts';
import { subgraphUnavailable, type UnavailableReason } from './subgraph-unavailable.ts';

type ProcessOptions = GraphQLDataSourceProcessOptions<GatewayContext>;
type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

export interface SubgraphOrder {
  name: string;
  url: URL;
  timeoutMs: number;
  logger: Logger;
  metrics: GatewayMetrics;
}

class NoAnswer extends Error {
  readonly reason: UnavailableReason;
  constructor(reason: UnavailableReason, cause: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

const isMutation = (query: string): boolean => /^\s*mutation\b/.test(query);

function readAnswer(status: number, text: string): Answer {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (error) {
    throw new NoAnswer(status === 503 ? 'unreachable' : 'bad-answer', error);
  }
  // Errors may come with any status: the subgraph has answered, and in its own words.
  if (typeof answer === 'object' && answer !== null && ('data' in answer || ('errors' in answer && Array.isArray(answer.errors)))) return answer as Answer;
  throw new NoAnswer(status === 503 ? 'unreachable' : 'bad-answer', new Error(`HTTP status ${status}`));
}

/**
 * One subgraph behind pooled connections. Leaner than Apollo's stock data source, which costs three times the CPU: bytes in,
 * bytes out, no Request or Headers objects.
 */
export class SubgraphDataSource implements GraphQLDataSource<GatewayContext> {
  readonly #order: SubgraphOrder;
  readonly #pool: Pool;
  readonly #path: string;

  constructor(order: SubgraphOrder) {
    this.#order = order;
    this.#path = `${order.url.pathname}${order.url.search}`;
    // The one clock over a call is its AbortSignal, which spans both attempts and the reading of the body.
    this.#pool = new Pool(order.url.origin, { connections: 64, pipelining: 1, headersTimeout: 0, bodyTimeout: 0, connect: { timeout: order.timeoutMs } });
  }

  async process(options: ProcessOptions): Promise<Answer> {
    const { name, logger, metrics } = this.#order;
    const query = options.request.query ?? '';
    const stopTimer = metrics.subgraphCalls.startTimer({ subgraph: name });
    try {
      const answer = await this.#ask(options, query);
      stopTimer({ outcome: answer.errors ? 'errors' : 'ok' });
      return answer;
    } catch (error) {
      const reason = error instanceof NoAnswer ? error.reason : 'unreachable';
      stopTimer({ outcome: reason });
      const correlationId = 'incomingRequestContext' in options ? options.context.correlationId : undefined;
      logger.warn({ subgraph: name, reason, correlationId, err: error instanceof NoAnswer ? error.cause : error }, 'subgraph does not answer');
      const path = 'pathInIncomingRequest' in options ? options.pathInIncomingRequest ?? [] : [];
      throw subgraphUnavailable(name, reason, { query, path });
    }
  }

  /** A read whose connection failed is sent once more; a command never, as it may have taken effect already. */
  async #ask({ request, context }: ProcessOptions, query: string): Promise<Answer> {
    const forwarded = (context as Partial<GatewayContext>).forwarded ?? {};
    const body = JSON.stringify({ query, variables: request.variables, operationName: request.operationName });
    const signal = AbortSignal.timeout(this.#order.timeoutMs);
    try {
      return await this.#exchange(forwarded, body, signal);
    } catch (error) {
      const mayRepeat = error instanceof NoAnswer && error.reason === 'unreachable' && !isMutation(query);
      if (!mayRepeat) throw error;
      this.#order.metrics.subgraphRetries.inc({ subgraph: this.#order.name });
      return this.#exchange(forwarded, body, signal);
    }
  }

  async #exchange(forwarded: Readonly<Record<string, string>>, body: string, signal: AbortSignal): Promise<Answer> {
    let status: number;
    let text: string;
    try {
      const answer = await this.#pool.request({
        path: this.#path, method: 'POST', body, signal,
        headers: { 'content-type': 'application/json', accept: 'application/json', ...forwarded },
      });
      status = answer.statusCode;
      text = await answer.body.text();
    } catch (error) {
      throw new NoAnswer(signal.aborted ? 'timeout' : 'unreachable', error);
    }
    return readAnswer(status, text);
  }

  /** Whether the subgraph calls itself ready: it has its database, its events and its directory. */
  async isReady(): Promise<boolean> {
    try {
      const answer = await this.#pool.request({ path: '/health/ready', method: 'GET', signal: AbortSignal.timeout(2000) });
      await answer.body.dump();
      return answer.statusCode === 200;
    } catch {
      return false;
    }
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}
