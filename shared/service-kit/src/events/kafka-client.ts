import { createRequire } from 'node:module';
import { Kafka, logLevel, type KafkaConfig } from 'kafkajs';

interface RequestQueuePrototype {
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  throttledUntil: number;
  pending: unknown[];
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
}

/**
 * kafkajs 2.2.4 re-arms a 1 ms timer for ever in each connection's request queue: about 4 % of a core per idle
 * client. This arms it only while something is pending or throttled.
 */
export function calmRequestQueue(): void {
  const require = createRequire(import.meta.url);
  const { prototype } = require('kafkajs/src/network/requestQueue') as { prototype: RequestQueuePrototype };
  prototype.scheduleCheckPendingRequests = function schedule(this: RequestQueuePrototype) {
    if (this.throttleCheckTimeoutId) return;
    const throttledForMs = this.throttledUntil - Date.now();
    if (this.pending.length === 0 && throttledForMs <= 0) return;
    this.throttleCheckTimeoutId = setTimeout(
      () => {
        this.throttleCheckTimeoutId = null;
        this.checkPendingRequests();
      },
      throttledForMs > 0 ? throttledForMs : 10,
    );
  };
}

interface ClusterPrototype {
  findGroupCoordinator(order: { groupId: string }): Promise<unknown>;
}

const coordinatorPauseMs = 200;
const coordinatorPatienceMs = 30_000;
const isCoordinatorMissing = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'KafkaJSGroupCoordinatorNotFound' || isCoordinatorMissing(error.cause));

let waitsForCoordinator = false;

/**
 * kafkajs 2.2.4 ends a consumer for good when no broker answers who coordinates its group, as when the only one is being
 * restarted. A consumer made anew must wait until the group has forgotten its former self; this one asks on and keeps its place.
 */
export function waitForCoordinator(): void {
  if (waitsForCoordinator) return;
  waitsForCoordinator = true;
  const require = createRequire(import.meta.url);
  const { prototype } = require('kafkajs/src/cluster') as { prototype: ClusterPrototype };
  const findOnce = prototype.findGroupCoordinator;
  prototype.findGroupCoordinator = async function find(this: ClusterPrototype, order) {
    for (const givenUpAt = Date.now() + coordinatorPatienceMs; ; ) {
      try {
        return await findOnce.call(this, order);
      } catch (error) {
        if (!isCoordinatorMissing(error) || Date.now() > givenUpAt) throw error;
        await new Promise((resolve) => setTimeout(resolve, coordinatorPauseMs));
      }
    }
  };
}

// Defaults give up after 7 s and rejoin after 10 s; these ride out an outage of any length a broker restart takes.
const retry = { initialRetryTime: 100, maxRetryTime: 1000, multiplier: 1.5, retries: 100 };

export function connectKafka(brokers: readonly string[], clientId: string, overrides: Partial<KafkaConfig> = {}): Kafka {
  calmRequestQueue();
  waitForCoordinator();
  return new Kafka({ brokers: [...brokers], clientId, retry, logLevel: logLevel.NOTHING, connectionTimeout: 2000, ...overrides });
}
