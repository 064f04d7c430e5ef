import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, readRecord, recordProcess, spawnTied, stopProcess, untilExit, waitUntil, type HeldPort } from '@sunledger/infra-process';
import type { ServicePlan } from './services.ts';
import { root } from './settings.ts';
import type { Running, StartOrder } from './part.ts';

export const logFile = (dataDir: string, name: string): string => join(dataDir, 'logs', `${name}.log`);
export const pidFile = (dataDir: string, name: string): string => join(dataDir, 'run', `${name}.pid`);

const readyWithinMs = 120_000;

/**
 * Starts one service and waits until it says that it is ready. `node` itself is started: npm would not pass signals on.
 * On sockets that the launcher holds it listens beside the copy that it is to replace.
 */
export async function startService(plan: ServicePlan, dataDir: string, sockets: readonly HeldPort[], { signal, beside = false }: StartOrder): Promise<Running> {
  const { name, script, port } = plan;
  const output = openLog(logFile(dataDir, name));
  const child = spawnTied({
    command: process.execPath, args: [script], whenParentDies: 'SIGKILL',
    stdio: ['ignore', output, output, ...sockets.map(({ descriptor }) => descriptor), 'ipc'],
    cwd: root, env: { ...process.env, ...plan.environment, LISTEN_FDS: String(sockets.length) },
  });
  closeSync(output);
  const { pid = 0 } = child;
  const pidPath = pidFile(dataDir, name);
  recordProcess(pidPath, pid, script, `127.0.0.1:${port}`);
  const ended = untilExit(child);
  let hasEnded = false;
  void ended.then(() => { hasEnded = true; });
  let hasSaidSo = false;
  child.once('message', () => { hasSaidSo = true; });
  const stop: Running['stop'] = async (patienceMs, manner = 'at-once') => {
    await stopProcess(pid, manner === 'drained' ? 'SIGTERM' : 'SIGINT', patienceMs);
    sweepGroup(pid);
    // By now it may be a successor's.
    if (readRecord(pidPath)?.pid === pid) rmSync(pidPath, { force: true });
  };
  let isReady = false;
  // A copy beside another is not to be known by the port: either may answer there.
  const asks = async () => (beside ? hasSaidSo : saysReady(port));
  await waitUntil(async () => hasEnded || signal.aborted || (isReady = await asks()), readyWithinMs, 50);
  if (isReady && !hasEnded) return { pid, ended, stop };
  await stop(2_000);
  throw couldNotStart(plan, logFile(dataDir, name));
}

function openLog(file: string): number {
  mkdirSync(join(file, '..'), { recursive: true });
  const tenMegabytes = 10 * 1024 * 1024;
  return openSync(file, existsSync(file) && statSync(file).size > tenMegabytes ? 'w' : 'a');
}

async function saysReady(port: number): Promise<boolean> {
  try {
    const { status, body } = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    await body?.cancel();
    return status === 200;
  } catch {
    return false;
  }
}

// What a service started itself (a file being read under a memory limit) is of its process group.
function sweepGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing is left of it.
  }
}

function couldNotStart({ label }: ServicePlan, file: string): Problem {
  const reason = findReason(readFileSync(file, 'utf8'));
  return new Problem(
    `${label} 未能启动${reason && `(${reason})`}:详见 ${file}。`,
    `${label} could not start${reason && ` (${reason})`}: see ${file}.`,
  );
}

/** The last line that names an error, else the last line at all. */
export function findReason(log: string): string {
  const lines = log.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('at '));
  const line = lines.findLast((text) => /error/i.test(text)) ?? lines.at(-1) ?? '';
  return line.slice(0, 200);
}
