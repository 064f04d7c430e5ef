import type { ApolloGateway } from '@apollo/gateway';
import { Kind, OperationTypeNode, visit, BREAK, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { costOf, fragmentsOf } from '../limits/query-cost.ts';
import type { GatewayContext } from './gateway-context.ts';
import { ReadingPolicy } from './reading-policy.ts';

type Incoming = Parameters<ApolloGateway['executor']>[0];
type Executed = Awaited<ReturnType<ApolloGateway['executor']>>;
type Variables = Record<string, unknown>;

/** A read that Apollo Server has found good: parsed, valid, within the limits that need no variables. */
export interface KnownOperation {
  costOf: (variables: Variables) => number;
  execute: (variables: Variables | undefined, context: GatewayContext, policy: ReadingPolicy) => Promise<Executed>;
}

const isSize = (name: string): boolean => name === 'first' || name === 'last';

/** Whether sizes of lists come in variables: else the document costs the same each time. */
function costVaries(document: DocumentNode): boolean {
  let varies = false;
  visit(document, {
    Argument({ name, value }) {
      if (!isSize(name.value) || value.kind !== Kind.VARIABLE) return undefined;
      varies = true;
      return BREAK;
    },
  });
  return varies;
}

const soleOperation = ({ definitions }: DocumentNode): boolean => definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1;

/**
 * Stands between Apollo Server and the gateway's planner: reads that have once come through the server's whole pipeline are
 * kept ready, and executed without it when they come again. Their outcome, where there is anything to be said of it, still
 * goes out through the pipeline (`context.reading.executed`), so that errors have one form and one place that masks them.
 */
export class KnownOperations {
  readonly #gateway: ApolloGateway;
  readonly #known = new LRUCache<string, KnownOperation>({ maxSize: 16 * 1024 * 1024, sizeCalculation: (_known, key) => key.length * 8 + 500 });

  constructor(gateway: ApolloGateway) {
    this.#gateway = gateway;
  }

  find(text: string, operationName: string | undefined): KnownOperation | undefined {
    return this.#known.get(keyOf(text, operationName));
  }

  load: ApolloGateway['load'] = async (options) => ({ ...await this.#gateway.load(options), executor: (incoming) => this.#execute(incoming) });
  onSchemaLoadOrUpdate: ApolloGateway['onSchemaLoadOrUpdate'] = (callback) => this.#gateway.onSchemaLoadOrUpdate(callback);
  stop: ApolloGateway['stop'] = () => this.#gateway.stop();

  async #execute(incoming: Incoming): Promise<Executed> {
    // What the gateway itself asks comes without a reading.
    const { reading } = incoming.context as Partial<GatewayContext>;
    if (reading?.executed) return reading.executed;
    if (incoming.operation?.operation === OperationTypeNode.QUERY && incoming.source !== undefined) {
      const key = keyOf(incoming.source, incoming.request.operationName);
      if (!this.#known.has(key)) this.#known.set(key, this.#learn(incoming));
    }
    return this.#gateway.executor(incoming);
  }

  /** Holds nothing of the one request it is learnt from. */
  #learn({ document, operation, operationName, schema, schemaHash, source, queryHash, logger, cache, request }: Incoming): KnownOperation {
    if (!document || !operation) throw new Error('executed before it was parsed');
    const question = { schema, operation, fragments: fragmentsOf(document) };
    const cost = costVaries(document) ? undefined : costOf({ ...question, variables: {} });
    const about = { document, operation, operationName, schema, schemaHash, source, queryHash, logger, cache };
    // Named without need, the plan would be looked up by one more hash for each request.
    const name = soleOperation(document) ? undefined : request.operationName;
    return {
      costOf: (variables) => cost ?? costOf({ ...question, variables }),
      execute: (variables, context, policy) => this.#gateway.executor({
        ...about, request: { query: source, operationName: name, variables }, context, metrics: {}, overallCachePolicy: policy,
      } as Incoming),
    };
  }
}

const keyOf = (text: string, operationName: string | undefined): string => `${operationName ?? ''}\n${text}`;
