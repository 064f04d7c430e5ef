import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

const secondsBuckets = [0.005, 0.02, 0.1, 0.5, 2, 10];

/** Metrics of the gateway process, served at `/metrics` in Prometheus' text form. */
export function createGatewayMetrics() {
  const registry = new Registry();
  registry.setDefaultLabels({ service: 'gateway' });
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({ name: 'sunledger_request_seconds', help: 'GraphQL requests', buckets: secondsBuckets, registers }),
    subgraphCalls: new Histogram({
      name: 'sunledger_subgraph_seconds', help: 'Calls of subgraphs, by outcome', labelNames: ['subgraph', 'outcome'], buckets: secondsBuckets, registers,
    }),
    subgraphRetries: new Counter({ name: 'sunledger_subgraph_retries_total', help: 'Reads sent a second time', labelNames: ['subgraph'], registers }),
    refused: new Counter({ name: 'sunledger_limits_refused_total', help: 'Operations refused, by limit', labelNames: ['limit'], registers }),
    overBudget: new Counter({ name: 'sunledger_budget_refused_total', help: 'Requests past a client\'s budget, by budget and kind of client', labelNames: ['budget', 'client'], registers }),
    files: new Counter({ name: 'sunledger_files_total', help: 'Files taken in, given out and refused', labelNames: ['direction', 'outcome'], registers }),
    factsHeard: new Counter({ name: 'sunledger_facts_heard_total', help: 'Facts heard, by context', labelNames: ['context'], registers }),
    watchFactStream: (healthy: () => boolean): void => {
      new Gauge({
        name: 'sunledger_fact_stream_healthy', help: '1 while every published fact is heard', registers,
        collect() { this.set(healthy() ? 1 : 0); },
      });
    },
  };
}
export type GatewayMetrics = ReturnType<typeof createGatewayMetrics>;
