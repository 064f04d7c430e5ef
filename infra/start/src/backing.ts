import { connect } from 'node:net';
import { join } from 'node:path';
import { createDatabaseOnce, startPostgres } from '@sunledger/infra-postgres';
import { ensureKafkaJars, hasKafkaJars, kafkaVersion, startKafka } from '@sunledger/infra-kafka';
import { Problem } from '@sunledger/infra-process';
import type { Report } from './report.ts';
import { contexts } from './services.ts';
import { root, type Settings } from './settings.ts';
import type { Part } from './part.ts';
import { startSupervised, type Supervised } from './supervise.ts';

/** Each is told to `started` as soon as it runs, so that it can be stopped though its neighbour fails. */
type Started = (part: Supervised) => void;

const kafkaLib = join(root, '.data', 'kafka-lib');

export async function provideDatabases(settings: Settings, report: Report, started: Started): Promise<Record<string, string>> {
  const serverUrl = settings.databaseUrl ?? (await startOwnPostgres(settings, report, started));
  try {
    const names = contexts.map((context) => `sunledger_${context}`);
    for (const name of names) await createDatabaseOnce(serverUrl, name);
  } catch (error) {
    throw settings.databaseUrl === undefined ? error : cannotUse('DATABASE_URL', new URL(serverUrl).host, error);
  }
  return Object.fromEntries(contexts.map((context) => [context, databaseUrl(serverUrl, `sunledger_${context}`)]));
}

export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function startOwnPostgres({ dataDir }: Settings, report: Report, started: Started): Promise<string> {
  let url = '';
  let port: number | undefined;
  const part: Part = {
    label: '数据库 PostgreSQL 18.4',
    address: '',
    succession: 'in-place',
    start: async () => {
      const postgres = await startPostgres({ dataDir: join(dataDir, 'postgres'), port, log: report.line });
      // Everyone was told this one: a restart elsewhere would not be found.
      port = postgres.port;
      part.address = `127.0.0.1:${postgres.port}`;
      url = postgres.superuserUrl;
      return postgres;
    },
  };
  started(await startSupervised(part, report));
  return url;
}

export async function provideBrokers(settings: Settings, report: Report, started: Started): Promise<string> {
  if (settings.kafkaBrokers !== undefined) {
    await mustAnswer(settings.kafkaBrokers);
    return settings.kafkaBrokers;
  }
  if (!hasKafkaJars(kafkaLib)) report.line(`  正在下载 Kafka ${kafkaVersion}(仅首次)fetching Kafka (the first time only)…`);
  let brokers = '';
  let port: number | undefined;
  const part: Part = {
    label: `消息 Kafka ${kafkaVersion}`,
    address: '',
    succession: 'in-place',
    start: async () => {
      const libDir = await ensureKafkaJars(kafkaLib);
      const kafka = await startKafka({ dataDir: join(settings.dataDir, 'kafka'), libDir, port, log: report.line });
      port = kafka.port;
      brokers = kafka.brokers.join(',');
      part.address = brokers;
      return kafka;
    },
  };
  started(await startSupervised(part, report));
  return brokers;
}

async function mustAnswer(brokers: string): Promise<void> {
  const answers = await Promise.all(brokers.split(',').map(canConnect));
  if (!answers.includes(true)) throw cannotUse('KAFKA_BROKERS', brokers, new Error('ECONNREFUSED'));
}

function canConnect(broker: string): Promise<boolean> {
  const [host = '', port = ''] = broker.split(':');
  return new Promise((resolve) => {
    const socket = connect(Number(port), host);
    const finish = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(3_000, () => finish(false));
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}

function cannotUse(setting: string, address: string, error: unknown): Problem {
  const reason = error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error);
  return new Problem(
    `${setting} 指定的 ${address} 无法使用(${reason}):请检查地址、账号和权限,或去掉该设置以使用内置的。`,
    `${address}, named by ${setting}, can't be used (${reason}): check address, account and rights, or drop the setting to use the built-in one.`,
  );
}
