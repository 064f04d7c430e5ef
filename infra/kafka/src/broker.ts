import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, spawnTied, stopProcess, untilExit, waitUntil } from '@sunledger/infra-process';
import type { Java } from './java.ts';
import { answersApiVersions } from './probe.ts';
import { serverProperties } from './server-properties.ts';

export type BrokerOrder = {
  dataDir: string;
  libDir: string;
  java: Java;
  port: number;
  controllerPort: number;
  heapMb: number;
  partitions: number;
  jvmFlags: string[];
};

export type Broker = { pid: number; ended: Promise<void>; stop: (patienceMs?: number) => Promise<void>; kill: () => Promise<void> };

export const propertiesFile = (dataDir: string): string => join(dataDir, 'server.properties');
const logDir = (dataDir: string) => join(dataDir, 'log');
const outputFile = (dataDir: string) => join(dataDir, 'kafka.log');

// Small and quick to start before quick in the long run: one broker beside everything else on one machine.
const thriftFlags = [
  '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:-UsePerfData', '-Xshare:auto', '-Xlog:disable', '-Xlog:all=error:stderr',
  '-Djava.awt.headless=true', '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
  '-Dorg.slf4j.simpleLogger.showDateTime=true', '-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd\'T\'HH:mm:ss.SSS',
];

function classPath(libDir: string): string {
  return readdirSync(libDir).filter((name) => name.endsWith('.jar')).sort().map((name) => join(libDir, name)).join(':');
}

function spawnJava({ dataDir, libDir, java, heapMb, jvmFlags }: BrokerOrder, mainClass: string[]): ChildProcess {
  const tenMegabytes = 10 * 1024 * 1024;
  const file = outputFile(dataDir);
  const output = openSync(file, existsSync(file) && statSync(file).size > tenMegabytes ? 'w' : 'a');
  const child = spawnTied({
    command: java.command,
    args: [`-Xmx${heapMb}m`, ...thriftFlags, ...jvmFlags, '-cp', classPath(libDir), ...mainClass],
    // The broker loses nothing by it: what it acknowledged is with the operating system.
    whenParentDies: 'SIGKILL', stdio: ['ignore', output, output], cwd: dataDir,
    // Without a limit glibc keeps an arena of memory per thread.
    env: { ...process.env, MALLOC_ARENA_MAX: '2' },
  });
  closeSync(output);
  return child;
}

/** A folder is formatted once; formatting it again would make another cluster of it. */
export async function formatOnce(order: BrokerOrder): Promise<void> {
  writeProperties(order);
  if (existsSync(join(logDir(order.dataDir), 'meta.properties'))) return;
  const child = spawnJava(order, ['kafka.tools.StorageTool', 'format', '-t', newClusterId(), '-c', propertiesFile(order.dataDir), '--ignore-formatted']);
  await untilExit(child);
  if (child.exitCode !== 0) throw couldNotStart(order.dataDir);
}

function writeProperties({ dataDir, port, controllerPort, partitions }: BrokerOrder): void {
  writeFileSync(propertiesFile(dataDir), serverProperties({ logDir: logDir(dataDir), port, controllerPort, partitions }));
}

// A leading dash would be read as an option.
function newClusterId(): string {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? newClusterId() : id;
}

export async function runBroker(order: BrokerOrder, onSpawn: (pid: number) => void = () => {}): Promise<Broker> {
  const { dataDir, port } = order;
  const child = spawnJava(order, ['kafka.Kafka', propertiesFile(dataDir)]);
  const { pid = 0 } = child;
  onSpawn(pid);
  let hasEnded = false;
  void untilExit(child).then(() => { hasEnded = true; });
  const isReady = await waitUntil(async () => hasEnded || (await answersApiVersions(port)), 60_000, 25);
  if (hasEnded || !isReady) {
    await stopProcess(pid, 'SIGKILL', 0);
    throw couldNotStart(dataDir);
  }
  return {
    pid,
    ended: untilExit(child),
    stop: (patienceMs = 8_000) => stopProcess(pid, 'SIGTERM', patienceMs),
    kill: () => stopProcess(pid, 'SIGKILL', 2_000),
  };
}

function couldNotStart(dataDir: string): Problem {
  const file = outputFile(dataDir);
  const reason = readFileSync(file, 'utf8').split('\n').findLast((line) => /Exception|Error/.test(line) && !line.startsWith('\tat'))?.slice(0, 200);
  return new Problem(
    `Kafka 未能启动${reason ? `(${reason})` : ''}:详见 ${file}。`,
    `Kafka could not start${reason ? ` (${reason})` : ''}: see ${file}.`,
  );
}
