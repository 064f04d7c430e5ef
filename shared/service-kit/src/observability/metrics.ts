import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/**
 * How often the delay of the event loop is looked at. At the library's 10 ms this woke an idle process a hundred times a second, which was
 * half of all it did; percentiles of the delay hold the interval itself.
 */
const lagEveryMs = 100;

/** A process' own registry, with what every process tells: memory, garbage, handles, delay of the event loop. */
export function createRegistry(service: string): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: lagEveryMs });
  return registry;
}

/** Metrics of one service process, served at `/metrics` in Prometheus' text form. */
export function createMetrics(service: string) {
  const registry = createRegistry(service);
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
