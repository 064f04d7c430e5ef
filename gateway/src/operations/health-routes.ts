import type { FastifyInstance } from 'fastify';
import type { FactStream } from '../events/fact-stream.ts';
import type { SubgraphDataSource } from '../subgraphs/subgraph-data-source.ts';
import type { GatewayMetrics } from './gateway-metrics.ts';

export interface HealthParts {
  subgraphs: ReadonlyMap<string, SubgraphDataSource>;
  facts: FactStream;
  metrics: GatewayMetrics;
  draining: () => boolean;
}

async function readyBySubgraph(subgraphs: HealthParts['subgraphs']): Promise<Record<string, boolean>> {
  const answers = await Promise.all([...subgraphs].map(async ([name, subgraph]) => [name, await subgraph.isReady()] as const));
  return Object.fromEntries(answers);
}

/** Live: the process turns. Ready: it is not being stopped, and every subgraph calls itself ready. Without facts it still serves, only slower. */
export function addHealthRoutes(app: FastifyInstance, { subgraphs, facts, metrics, draining }: HealthParts): void {
  app.get('/health/live', () => ({ live: true }));
  app.get('/health/ready', async (_request, reply) => {
    const checks = await readyBySubgraph(subgraphs);
    const ready = !draining() && Object.values(checks).every(Boolean);
    return reply.code(ready ? 200 : 503).send({ ready, draining: draining(), subgraphs: checks, factsHeard: facts.healthy });
  });
  app.get('/metrics', async (_request, reply) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()));
}
