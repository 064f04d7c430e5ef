import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureKafkaJars, startKafka } from '@sunledger/infra-kafka';
import { startPostgres } from '@sunledger/infra-postgres';

export interface Backing {
  /** Superuser's address of the database `postgres`. */
  postgresUrl: string;
  kafkaBrokers: string;
  stop: () => Promise<void>;
}

/** A real PostgreSQL and a real Kafka for one test run, or those that TEST_DATABASE_URL and TEST_KAFKA_BROKERS name. */
export async function startBacking(): Promise<Backing> {
  const { TEST_DATABASE_URL: postgresUrl, TEST_KAFKA_BROKERS: kafkaBrokers } = process.env;
  if (postgresUrl && kafkaBrokers) return { postgresUrl, kafkaBrokers, stop: () => Promise.resolve() };
  const folder = mkdtempSync(join(tmpdir(), 'sunledger-test-'));
  const libDir = await ensureKafkaJars(resolve(import.meta.dirname, '../../../.data/kafka-lib'));
  const [postgres, kafka] = await Promise.all([
    startPostgres({ dataDir: join(folder, 'postgres'), durable: false }),
    startKafka({ dataDir: join(folder, 'kafka'), libDir }),
  ]);
  return {
    postgresUrl: postgres.superuserUrl,
    kafkaBrokers: kafka.brokers.join(','),
    stop: async () => {
      await Promise.all([postgres.stop(), kafka.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
