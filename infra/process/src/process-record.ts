import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProcess, type RunningProcess } from './process-table.ts';

/** What is left in a pid file, so that a later start finds what an earlier one left running. */
export type ProcessRecord = {
  pid: number;
  startedAt: string;
  /** A piece of the command line (a script, a configuration file) that only this part has. */
  marker: string;
  /** Where it answers, for the sentence that names it. */
  address?: string;
};

export type RecordJudgement = 'absent' | 'gone' | 'foreign' | 'ours';

/** A pid alone proves nothing: pids are reused, so a foreign process must never be taken for ours and killed. */
export function judgeRecord(record: ProcessRecord | undefined, running: RunningProcess | undefined): RecordJudgement {
  if (record === undefined) return 'absent';
  if (running === undefined) return 'gone';
  const isSame = running.startedAt === record.startedAt && running.commandLine.includes(record.marker);
  return isSame ? 'ours' : 'foreign';
}

export function recordProcess(file: string, pid: number, marker = '', address?: string): void {
  const running = findProcess(pid);
  if (running === undefined) return;
  const record: ProcessRecord = { pid, startedAt: running.startedAt, marker, address };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(record));
  renameSync(`${file}.new`, file);
}

export function readRecord(file: string): ProcessRecord | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isRecord(record) ? record : undefined;
  } catch {
    // Absent, or half written by a machine that lost power: nothing to go by.
    return undefined;
  }
}

function isRecord(value: unknown): value is ProcessRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, startedAt, marker } = value as Record<string, unknown>;
  return typeof pid === 'number' && typeof startedAt === 'string' && typeof marker === 'string';
}

export function findRecorded(file: string): ProcessRecord | undefined {
  const record = readRecord(file);
  return judgeRecord(record, record && findProcess(record.pid)) === 'ours' ? record : undefined;
}

/** Stops what an earlier start left behind. True when there was something to stop. */
export async function stopRecorded(file: string, patienceMs: number): Promise<boolean> {
  const record = findRecorded(file);
  if (record !== undefined) await stopProcess(record.pid, 'SIGTERM', patienceMs);
  rmSync(file, { force: true });
  return record !== undefined;
}

/** Sends `signal`, waits until the process is gone, and after `patienceMs` ends it by SIGKILL. */
export async function stopProcess(pid: number, signal: NodeJS.Signals, patienceMs: number): Promise<void> {
  const before = findProcess(pid);
  if (before === undefined) return;
  const isStillThere = () => findProcess(pid)?.startedAt === before.startedAt;
  send(pid, signal);
  if (await waitUntil(() => !isStillThere(), patienceMs)) return;
  send(pid, 'SIGKILL');
  await waitUntil(() => !isStillThere(), 2_000);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in between.
  }
}

export async function waitUntil(holds: () => boolean | Promise<boolean>, limitMs: number, pauseMs = 20): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (!(await holds())) {
    if (performance.now() > deadline) return false;
    await sleep(pauseMs);
  }
  return true;
}
