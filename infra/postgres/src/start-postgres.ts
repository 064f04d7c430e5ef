import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import { dirname } from 'node:path';
import {
  findFreePorts, isPortFree, mustBeFree, recordProcess, spawnTied, stopProcess, untilExit, waitUntil, listProcessesWorkingIn,
  type Account,
} from '@sunledger/infra-process';
import { findAccount } from './account.ts';
import { findBinaries, type PostgresBinaries } from './binaries.ts';
import { couldNotStart, createClusterOnce, serverEnvironment } from './cluster.ts';
import { prepareLayout, readState, superuser, writeState, type Layout } from './layout.ts';
import { clearLeftover, readPostmasterFile } from './leftover.ts';
import { listServerSettings, type ServerOptions } from './server-settings.ts';

export type PostgresOptions = {
  dataDir: string;
  /** Else the one it had last time, else any free one. */
  port?: number;
  memoryMb?: number;
  durable?: boolean;
  log?: (line: string) => void;
};

export type RunningPostgres = {
  port: number;
  pid: number;
  superuserUrl: string;
  url: (database: string, user?: string, password?: string) => string;
  /** Settles when it has ended, by whatever cause. */
  ended: Promise<void>;
  /** A clean stop; by force once the patience is at an end. */
  stop: (patienceMs?: number) => Promise<void>;
  /** Ends it as a power cut would; for tests. */
  kill: () => Promise<void>;
};

export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { dataDir, memoryMb = 64, durable = true, log } = options;
  const binaries = await findBinaries();
  const layout = prepareLayout(dataDir);
  const account = findAccount([layout.folder, dirname(binaries.postgres)]);
  const state = readState(layout);
  await createClusterOnce(binaries, layout, state.password, account);
  if (await clearLeftover(layout)) log?.('stopped a PostgreSQL that an earlier start had left running');
  const port = await choosePort(options.port, state.port);
  writeState(layout, { ...state, port });
  const child = await spawnServer(binaries, layout, { port, memoryMb, durable }, account);
  return describe(child, layout, port, state.password);
}

async function choosePort(given: number | undefined, remembered: number | undefined): Promise<number> {
  if (given !== undefined) {
    await mustBeFree(given, 'PostgreSQL', 'port');
    return given;
  }
  if (remembered !== undefined && (await isPortFree(remembered))) return remembered;
  const [free = 0] = await findFreePorts(1);
  return free;
}

async function spawnServer(binaries: PostgresBinaries, layout: Layout, server: ServerOptions, account?: Account): Promise<ChildProcess> {
  const tenMegabytes = 10 * 1024 * 1024;
  const output = openSync(layout.logFile, statSync(layout.logFile).size > tenMegabytes ? 'w' : 'a');
  const settings = Object.entries(listServerSettings(server)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawnTied({
    command: binaries.postgres, args: ['-D', layout.cluster, ...settings], account,
    // SIGINT is PostgreSQL's fast and clean shutdown.
    whenParentDies: 'SIGINT', stdio: ['ignore', output, output], cwd: layout.folder, env: serverEnvironment(),
  });
  closeSync(output);
  recordProcess(layout.ownerFile, process.pid);
  const hasEnded = trackEnd(child);
  const isReady = () => {
    const postmaster = readPostmasterFile(layout.cluster);
    return postmaster?.pid === child.pid && postmaster?.isReady === true;
  };
  // Recovery after a power cut replays up to max_wal_size.
  await waitUntil(() => isReady() || hasEnded(), 120_000);
  if (isReady() && !hasEnded()) return child;
  child.kill('SIGKILL');
  throw couldNotStart(layout);
}

function trackEnd(child: ChildProcess): () => boolean {
  let hasEnded = false;
  void untilExit(child).then(() => { hasEnded = true; });
  return () => hasEnded;
}

function describe(child: ChildProcess, layout: Layout, port: number, password: string): RunningPostgres {
  const { pid = 0 } = child;
  const url = (database: string, user = superuser, userPassword = password) =>
    `postgres://${encodeURIComponent(user)}:${encodeURIComponent(userPassword)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  const end = async (signal: NodeJS.Signals, patienceMs: number) => {
    await stopProcess(pid, signal, patienceMs);
    await waitUntil(() => listProcessesWorkingIn(layout.cluster).length === 0, 5_000);
    rmSync(layout.ownerFile, { force: true });
  };
  return {
    port, pid, url, superuserUrl: url('postgres'), ended: untilExit(child),
    stop: (patienceMs = 8_000) => end('SIGINT', patienceMs),
    kill: () => end('SIGKILL', 0),
  };
}
