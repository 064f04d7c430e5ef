import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Metrics of one service process, served at `/metrics` in Prometheus' text form. */
export function createMetrics(service: string) {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    commands: new Counter({ name: 'sunledger_commands_total', help: 'Commands by name and outcome', labelNames: ['command', 'outcome'], registers }),
    events: new Counter({ name: 'sunledger_events_total', help: 'Events taken in, by type and outcome', labelNames: ['type', 'outcome'], registers }),
    published: new Counter({ name: 'sunledger_events_published_total', help: 'Events published from the outbox', registers }),
    requests: new Histogram({ name: 'sunledger_request_seconds', help: 'GraphQL requests', buckets: [0.005, 0.02, 0.1, 0.5, 2, 10], registers }),
    deadLetters: new Gauge({ name: 'sunledger_dead_letters', help: 'Events set aside and not yet replayed', registers }),
  };
}
export type Metrics = ReturnType<typeof createMetrics>;
