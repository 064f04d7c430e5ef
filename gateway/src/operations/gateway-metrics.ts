import { createRegistry } from '@sunledger/service-kit/observability/metrics';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { CircuitState } from '../subgraphs/circuit.ts';

const secondsBuckets = [0.005, 0.02, 0.1, 0.5, 2, 10];

const circuitLevels: Record<CircuitState, number> = { closed: 0, 'half-open': 0.5, open: 1 };

function watchCircuits(registers: Registry[]): (subgraph: string, state: () => CircuitState) => void {
  const states = new Map<string, () => CircuitState>();
  new Gauge({
    name: 'sunledger_subgraph_circuit', help: '0 while a subgraph is called, 1 while it is left alone, 0.5 while it is tried again', labelNames: ['subgraph'], registers,
    collect() { for (const [subgraph, state] of states) this.set({ subgraph }, circuitLevels[state()]); },
  });
  return (subgraph, state) => void states.set(subgraph, state);
}

/** Metrics of the gateway process, served at `/metrics` in Prometheus' text form. */
export function createGatewayMetrics() {
  const registry = createRegistry('gateway');
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({ name: 'sunledger_request_seconds', help: 'GraphQL requests', buckets: secondsBuckets, registers }),
    subgraphCalls: new Histogram({
      name: 'sunledger_subgraph_seconds', help: 'Calls of subgraphs, by operation and outcome', labelNames: ['subgraph', 'operation', 'outcome'], buckets: secondsBuckets, registers,
    }),
    subgraphRetries: new Counter({ name: 'sunledger_subgraph_retries_total', help: 'Reads sent a second time', labelNames: ['subgraph'], registers }),
    circuitRefused: new Counter({
      name: 'sunledger_subgraph_circuit_refused_total', help: 'Calls not made because the subgraph is left alone', labelNames: ['subgraph'], registers,
    }),
    watchCircuit: watchCircuits(registers),
    answers: new Counter({
      name: 'sunledger_answers_total', help: 'Reads answered: from what is kept, together with another in flight, or by asking', labelNames: ['from'], registers,
    }),
    refused: new Counter({ name: 'sunledger_limits_refused_total', help: 'Operations refused, by limit', labelNames: ['limit'], registers }),
    overBudget: new Counter({ name: 'sunledger_budget_refused_total', help: 'Requests past a client\'s budget, by budget and kind of client', labelNames: ['budget', 'client'], registers }),
    files: new Counter({ name: 'sunledger_files_total', help: 'Files taken in, given out and refused', labelNames: ['direction', 'outcome'], registers }),
    factsHeard: new Counter({ name: 'sunledger_facts_heard_total', help: 'Facts heard, by context', labelNames: ['context'], registers }),
    liveStreams: new Gauge({ name: 'sunledger_live_streams', help: 'Clients that hear of changes as they happen', registers }),
    watchFactStream: (healthy: () => boolean): void => {
      new Gauge({
        name: 'sunledger_fact_stream_healthy', help: '1 while every published fact is heard', registers,
        collect() { this.set(healthy() ? 1 : 0); },
      });
    },
  };
}
export type GatewayMetrics = ReturnType<typeof createGatewayMetrics>;
