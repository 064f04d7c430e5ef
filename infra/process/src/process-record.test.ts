import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { findRecorded, judgeRecord, recordProcess, stopRecorded } from './process-record.ts';
import { findProcess } from './process-table.ts';

const record = { pid: 42, startedAt: 'boot-1:1000', marker: 'kafka/server.properties' };
const running = { pid: 42, startedAt: 'boot-1:1000', commandLine: 'java kafka.Kafka /data/kafka/server.properties' };

test.each([
  ['there is no pid file', undefined, running, 'absent'],
  ['the process has ended', record, undefined, 'gone'],
  ['the pid was given to a later process', record, { ...running, startedAt: 'boot-1:2000' }, 'foreign'],
  ['the machine was started again', record, { ...running, startedAt: 'boot-2:1000' }, 'foreign'],
  ['the command line is another', record, { ...running, commandLine: 'vim notes.txt' }, 'foreign'],
  ['pid, start and command line agree', record, running, 'ours'],
] as const)('a recorded process is judged rightly when %s', (_case, left, found, judgement) => {
  expect(judgeRecord(left, found)).toBe(judgement);
});

const aPidFile = () => join(mkdtempSync(join(tmpdir(), 'record-')), 'part.pid');

test('a process that was left running is stopped by its record', async () => {
  const child = spawn('sleep', ['1234'], { stdio: 'ignore' });
  const file = aPidFile();
  recordProcess(file, child.pid ?? 0, 'sleep');
  expect(findRecorded(file)?.pid).toBe(child.pid);

  expect(await stopRecorded(file, 2_000)).toBe(true);

  expect(findProcess(child.pid ?? 0)).toBeUndefined();
  expect(await stopRecorded(file, 2_000)).toBe(false);
});

test('a process that merely has the recorded pid is left alone', async () => {
  const child = spawn('sleep', ['1234'], { stdio: 'ignore' });
  const file = aPidFile();
  writeFileSync(file, JSON.stringify({ pid: child.pid, startedAt: 'boot-0:1', marker: '' }));

  expect(await stopRecorded(file, 2_000)).toBe(false);

  expect(findProcess(child.pid ?? 0)).toBeDefined();
  child.kill('SIGKILL');
});

test('a half-written pid file counts as none', () => {
  const file = aPidFile();
  writeFileSync(file, '{"pid": 12');
  expect(findRecorded(file)).toBeUndefined();
});
