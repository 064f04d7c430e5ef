import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EvidenceStore } from './evidence-store.ts';

let folder: string;
let store: EvidenceStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-'));
  store = new EvidenceStore(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = (text: string) => Readable.from([Buffer.from(text)]);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('[X5] a file is filed under its content hash and read back whole', async () => {
  const stored = await store.put(bytes('验收报告'));
  expect(stored).toEqual({ hash: sha256('验收报告'), sizeBytes: 12 });
  const opened = await store.open(sha256('验收报告'));
  expect(String(await buffer(opened!.stream()))).toBe('验收报告');
  expect(await readdir(join(folder, stored!.hash.slice(0, 2), stored!.hash.slice(2, 4)))).toEqual([stored!.hash]);
});

test('[X5] the same content put by many at once is there once, and nothing stays behind', async () => {
  const stored = await Promise.all(Array.from({ length: 8 }, () => store.put(bytes('same'))));
  expect(new Set(stored.map((file) => file?.hash))).toEqual(new Set([sha256('same')]));
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});

test('[X5] exactly the limit is taken, one byte over is refused and leaves nothing behind', async () => {
  expect(await store.put(bytes('12345'), 5)).toMatchObject({ sizeBytes: 5 });
  expect(await store.put(bytes('123456'), 5)).toBeUndefined();
  expect(await store.has(sha256('123456'))).toBe(false);
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});

test('[X5] a file that was judged and discarded never enters the store', async () => {
  const staged = await store.stage(bytes('refused'), 100);
  await staged!.discard();
  expect(await store.has(sha256('refused'))).toBe(false);
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});

test('[X5] a sender that breaks off leaves nothing behind', async () => {
  const broken = Readable.from((async function* () {
    yield Buffer.from('half');
    throw new Error('connection lost');
  })());
  await expect(store.put(broken)).rejects.toThrow('connection lost');
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});

test.each(['aa/../../secret', '../secret', '..%2fsecret', 'incoming', '', 'a'.repeat(63), 'A'.repeat(64), `${'a'.repeat(64)}/..`, `../../${'a'.repeat(58)}`])(
  '[X5] what is no hash (%s) opens nothing',
  async (name) => {
    await writeFile(join(folder, 'secret'), 'secret');
    expect(await store.open(name)).toBeUndefined();
    expect(await store.has(name)).toBe(false);
  },
);
