import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePorts, findRecorded, isPortFree, mustBeFree, Problem, recordProcess, stopRecorded } from '@sunledger/infra-process';
import { formatOnce, propertiesFile, runBroker } from './broker.ts';
import { archiveFlags } from './class-archive.ts';
import { findJava } from './java.ts';

export type KafkaOptions = {
  dataDir: string;
  /** What `ensureKafkaJars` returned. */
  libDir: string;
  /** Else the one it had last time, else any free one. */
  port?: number;
  heapMb?: number;
  /** Of topics that are made without saying how many. */
  partitions?: number;
  log?: (line: string) => void;
};

export type RunningKafka = {
  brokers: string[];
  port: number;
  pid: number;
  /** Settles when it has ended, by whatever cause. */
  ended: Promise<void>;
  /** A clean stop; by force once the patience is at an end. */
  stop: (patienceMs?: number) => Promise<void>;
  /** Ends it as a crash would; for tests. */
  kill: () => Promise<void>;
};

type Ports = { port: number; controllerPort: number };

export async function startKafka({ dataDir, libDir, heapMb = 256, partitions = 1, log, ...options }: KafkaOptions): Promise<RunningKafka> {
  const java = findJava();
  const folder = prepareFolder(dataDir);
  const files = { broker: join(folder, 'kafka.pid'), owner: join(folder, 'owner.pid'), ports: join(folder, 'ports.json') };
  if (await clearLeftover(folder, files)) log?.('stopped a Kafka that an earlier start had left running');
  const ports = await choosePorts(files.ports, options.port);
  const order = { dataDir: folder, libDir, java, ...ports, heapMb, partitions, jvmFlags: archiveFlags(libDir, java) };
  await formatOnce(order);
  recordProcess(files.owner, process.pid);
  const marker = propertiesFile(folder);
  const broker = await runBroker(order, (pid) => recordProcess(files.broker, pid, marker, `127.0.0.1:${ports.port}`));
  const forget = () => {
    for (const file of [files.broker, files.owner]) rmSync(file, { force: true });
  };
  return {
    brokers: [`127.0.0.1:${ports.port}`],
    port: ports.port,
    pid: broker.pid,
    ended: broker.ended,
    stop: (patienceMs) => broker.stop(patienceMs).then(forget),
    kill: () => broker.kill().then(forget),
  };
}

function prepareFolder(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true });
    return realpathSync(dataDir);
  } catch {
    throw new Problem(
      `数据目录 ${dataDir} 无法写入:请改正权限,或用 DATA_DIR 换一个目录。`,
      `The data folder ${dataDir} can't be written: mend its rights or choose another with DATA_DIR.`,
    );
  }
}

// Kafka takes its own lock only after it has opened its log: a second broker on one folder fails, and brings
// the running one down with it. So look first.
async function clearLeftover(folder: string, files: { broker: string; owner: string }): Promise<boolean> {
  const broker = findRecorded(files.broker);
  const owner = findRecorded(files.owner);
  if (broker !== undefined && owner !== undefined) {
    throw new Problem(
      `数据目录 ${folder} 正被进程 ${owner.pid} 使用(Kafka 在 ${broker.address}):请先停止它,或用 DATA_DIR 换一个目录。`,
      `The data folder ${folder} is in use by process ${owner.pid} (Kafka at ${broker.address}): stop it or choose another with DATA_DIR.`,
    );
  }
  return stopRecorded(files.broker, 8_000);
}

async function choosePorts(file: string, given: number | undefined): Promise<Ports> {
  const remembered = readPorts(file);
  const [freePort = 0, freeControllerPort = 0] = await findFreePorts(2);
  if (given !== undefined) await mustBeFree(given, 'Kafka', 'port');
  const port = given ?? (await rememberedIfFree(remembered?.port)) ?? freePort;
  const controllerPort = (await rememberedIfFree(remembered?.controllerPort)) ?? freeControllerPort;
  writeFileSync(file, JSON.stringify({ port, controllerPort }));
  return { port, controllerPort };
}

async function rememberedIfFree(port: number | undefined): Promise<number | undefined> {
  return port !== undefined && (await isPortFree(port)) ? port : undefined;
}

function readPorts(file: string): Ports | undefined {
  try {
    const { port, controllerPort } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    if (typeof port === 'number' && typeof controllerPort === 'number') return { port, controllerPort };
  } catch {
    // The first start.
  }
  return undefined;
}
