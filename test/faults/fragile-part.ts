import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startPostgres } from '@sunledger/infra-postgres';
import { ensureKafkaJars, startKafka } from '@sunledger/infra-kafka';

const root = resolve(import.meta.dirname, '../..');

/** A process that dies by SIGKILL at any moment and comes up again. */
export interface FragilePart {
  name: string;
  kill: () => Promise<void>;
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

interface Startable {
  stop: () => Promise<void>;
  kill: () => Promise<void>;
}

function partOf(name: string, run: () => Promise<Startable>): FragilePart {
  let running: Startable | undefined;
  return {
    name,
    start: async () => { running = await run(); },
    kill: async () => {
      await running?.kill();
      running = undefined;
    },
    stop: async () => {
      await running?.stop();
      running = undefined;
    },
  };
}

export const postgresPart = (folder: string, port: number): FragilePart =>
  partOf('postgres', () => startPostgres({ dataDir: join(folder, 'postgres'), port, durable: false }));

export async function kafkaPart(folder: string, port: number): Promise<FragilePart> {
  const libDir = await ensureKafkaJars(join(root, '.data/kafka-lib'));
  return partOf('kafka', () => startKafka({ dataDir: join(folder, 'kafka'), libDir, port }));
}

/** A Node process of the system, restarted by its own supervision when it exits (a dead database at start ends it). */
export function nodePart(name: string, script: string, environment: Record<string, string>, folder: string): FragilePart {
  return partOf(name, async () => {
    let child: ChildProcess;
    let wanted = true;
    const log = openSync(join(folder, `${name}.log`), 'a');
    const launch = () => {
      child = spawn(process.execPath, [join(root, script)], { env: { ...process.env, ...environment }, stdio: ['ignore', log, log] });
      child.once('exit', () => { if (wanted) setTimeout(() => { if (wanted) launch(); }, 100); });
    };
    const end = (signal: NodeJS.Signals) => async () => {
      wanted = false;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill(signal);
      await gone;
    };
    launch();
    return { stop: end('SIGTERM'), kill: end('SIGKILL') };
  });
}
