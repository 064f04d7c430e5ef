import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  findProcess, findRecorded, listProcessesWorkingIn, Problem, stopProcess, waitUntil,
} from '@sunledger/infra-process';
import type { Layout } from './layout.ts';

export type Postmaster = { pid: number; port: number; isReady: boolean };

/** PostgreSQL's own pid file: pid, folder, start, port, socket folder, address, memory key, state. */
export function readPostmasterFile(cluster: string): Postmaster | undefined {
  try {
    return parsePostmasterFile(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'));
  } catch {
    return undefined;
  }
}

export function parsePostmasterFile(text: string): Postmaster | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return Number.isInteger(pid) && pid > 0 ? { pid, port, isReady: lines[7] === 'ready' } : undefined;
}

/**
 * A launcher that was killed leaves its PostgreSQL running, and a machine that lost power leaves its pid file.
 * Makes the folder fit to start on, or says who is using it. True when a running server had to be stopped.
 */
export async function clearLeftover({ folder, cluster, ownerFile }: Layout): Promise<boolean> {
  const postmaster = readPostmasterFile(cluster);
  const isOurs = postmaster !== undefined && isServerOf(cluster, postmaster.pid);
  if (isOurs) {
    const owner = findRecorded(ownerFile);
    if (owner !== undefined) throw inUse(folder, owner.pid, postmaster.port);
    await stopProcess(postmaster.pid, 'SIGINT', 8_000);
  }
  // Backends outlive a postmaster that was killed by a moment, and must not share the files with new ones.
  await waitUntil(() => listProcessesWorkingIn(cluster).length === 0, 5_000);
  // PostgreSQL takes any living process with the number in its file for itself and refuses to start.
  if (postmaster !== undefined && !isOurs && findProcess(postmaster.pid) !== undefined) {
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
  }
  return isOurs;
}

function isServerOf(cluster: string, pid: number): boolean {
  const running = findProcess(pid);
  if (running === undefined) return false;
  return process.platform === 'linux'
    ? listProcessesWorkingIn(cluster).includes(pid)
    : running.commandLine.includes(cluster);
}

function inUse(folder: string, pid: number, port: number): Problem {
  return new Problem(
    `数据目录 ${folder} 正被进程 ${pid} 使用(PostgreSQL 在 127.0.0.1:${port}):请先停止它,或用 DATA_DIR 换一个目录。`,
    `The data folder ${folder} is in use by process ${pid} (PostgreSQL at 127.0.0.1:${port}): stop it or choose another with DATA_DIR.`,
  );
}
