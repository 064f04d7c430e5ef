import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fastify } from 'fastify';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { clearAway, staysMs } from './clear-away.ts';

let folder: string;
let store: EvidenceStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clear-away-'));
  store = new EvidenceStore(folder, 'a key of this test');
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});
const arrived = async (text: string, ageMs: number) => {
  const staged = await store.stage(Readable.from([Buffer.from(text)]), 100);
  const lastByte = new Date(Date.now() - ageMs);
  await utimes(staged!.path, lastByte, lastByte);
};
const lying = () => readdir(join(folder, 'incoming'));

test('[X5] a gateway that starts after a crash clears away what lay there unfinished for a day, and nothing younger, then again every hour', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  await arrived('left by a crash', staysMs + 1000);
  await arrived('still arriving', 60_000);
  const app = fastify();
  await app.register(clearAway({ store, logger: pino({ level: 'silent' }) }));
  await app.ready();
  expect(await lying()).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(staysMs);
  vi.useRealTimers();
  await vi.waitFor(async () => expect(await lying()).toEqual([]));
  await app.close();
});
