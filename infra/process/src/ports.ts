import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { Problem } from './problem.ts';
import { findProcess, listPids, type RunningProcess } from './process-table.ts';

/** Different free ports: all are held open until the last is known. */
export async function findFreePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0)));
  const ports = servers.map((server) => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('a TCP server has no port');
    return address.port;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/**
 * The first of so many free ports in a row, below the range that systems hand out for connections: nothing takes one
 * of them in passing while its holder is being started again.
 */
export async function findFreeBlock(count: number): Promise<number> {
  for (let first = 20_000 + Math.floor(Math.random() * 11_000); ; first += count) {
    if (first + count > 32_000) first = 20_000;
    const free = await Promise.all(Array.from({ length: count }, (_, i) => isPortFree(first + i)));
    if (free.every(Boolean)) return first;
  }
}

export async function isPortFree(port: number): Promise<boolean> {
  try {
    const server = await listen(port);
    await new Promise((resolve) => server.close(resolve));
    return true;
  } catch {
    return false;
  }
}

function listen(port: number) {
  const server = createServer();
  return new Promise<typeof server>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** `setting` is what a person changes to have another port, for instance `PORT`. */
export async function mustBeFree(port: number, part: string, setting: string): Promise<void> {
  if (await isPortFree(port)) return;
  throw portBusy(port, part, setting, findPortHolder(port));
}

export function portBusy(port: number, part: string, setting: string, holder: RunningProcess | undefined): Problem {
  const [zhHolder, enHolder] = holder
    ? [`,被进程 ${holder.pid}(${shorten(holder.commandLine)})占用`, ` by process ${holder.pid} (${shorten(holder.commandLine)})`]
    : ['', ''];
  return new Problem(
    `${part} 要用的端口 ${port} 已被占用${zhHolder}:请停止占用者,或设置 ${setting} 换一个端口。`,
    `Port ${port}, which ${part} needs, is already taken${enHolder}: stop that process or choose another port with ${setting}.`,
  );
}

const shorten = (commandLine: string) => (commandLine.length > 60 ? `${commandLine.slice(0, 57)}…` : commandLine);

/** The process that listens on a TCP port of this machine, where /proc shows it to us. */
export function findPortHolder(port: number): RunningProcess | undefined {
  if (process.platform !== 'linux') return undefined;
  const inodes = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => listListeningInodes(file, port)));
  const pid = listPids().find((candidate) => inodes.size > 0 && holdsSocket(candidate, inodes));
  return pid === undefined ? undefined : findProcess(pid);
}

function listListeningInodes(file: string, port: number): string[] {
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
  const listening = '0A';
  try {
    return readFileSync(file, 'utf8').split('\n').slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local, , state]) => state === listening && local?.endsWith(`:${hexPort}`))
      .map((fields) => fields[9] ?? '');
  } catch {
    return [];
  }
}

function holdsSocket(pid: number, inodes: Set<string>): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
      return inode !== undefined && inodes.has(inode);
    });
  } catch {
    return false;
  }
}
