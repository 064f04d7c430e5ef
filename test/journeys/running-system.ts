import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFreeBlock } from '@sunledger/infra-process';
import { findDatabaseUrls } from '../../infra/start/src/operator.ts';
import { addressesAt, GatewayClient } from '../replays/gateway-client.ts';

const root = resolve(import.meta.dirname, '../..');

export interface RunningSystem {
  port: number;
  dataDir: string;
  pid: number;
  client: (story: string) => GatewayClient;
  databases: ReturnType<typeof findDatabaseUrls>;
  output: () => string;
  /** Seconds from the launcher's start to its "ready" line. */
  readySeconds: number;
  stop: () => Promise<void>;
}

/** Starts what `npm start` starts, in a folder of its own, and waits for its "ready" line. */
export async function startSystem({ dataDir = mkdtempSync(join(tmpdir(), 'sunledger-journey-')), port }: { dataDir?: string; port?: number } = {}): Promise<RunningSystem> {
  const chosen = port ?? (await findFreeBlock(10));
  let output = '';
  const began = performance.now();
  const child: ChildProcess = spawn(process.execPath, [join(root, 'infra/start/src/main.ts')], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '', KAFKA_BROKERS: '', DATA_DIR: dataDir, PORT: String(chosen), NODE_ENV: '' },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  const ended = new Promise<void>((done) => { child.once('exit', () => done()); });
  await new Promise<void>((ready, failed) => {
    const timer = setInterval(() => {
      if (output.includes('Sunledger is ready')) ready();
      else if (child.exitCode !== null) failed(new Error(output));
      else return;
      clearInterval(timer);
    }, 50);
  });
  const readySeconds = (performance.now() - began) / 1000;
  return {
    port: chosen, dataDir, pid: child.pid ?? 0, readySeconds, output: () => output,
    client: (story) => new GatewayClient(addressesAt(chosen), story),
    databases: findDatabaseUrls({ port: chosen, dataDir, mode: 'demo' }),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

export const removeData = (system: RunningSystem): void => rmSync(system.dataDir, { recursive: true, force: true });
