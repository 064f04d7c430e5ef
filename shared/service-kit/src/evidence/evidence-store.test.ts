import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
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
  store = new EvidenceStore(folder, 'a key of this test');
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

const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash.slice(2, 4), `${hash}.sealed`);
const read = async (hash: string, from = store) => buffer((await from.open(hash))!.stream());
const frame = 65_536;

test.each([0, 1, frame - 1, frame, frame + 1, 3 * frame, 3 * frame + 5])('[X5] a sealed file of %i bytes lies unreadable and reads back whole', async (size) => {
  const content = Buffer.alloc(size, '511623199001011234,');
  const stored = await store.put(Readable.from([content.subarray(0, 10), content.subarray(10)]), undefined, { sealed: true });
  const lying = await readFile(pathOf(stored!.hash));
  expect(lying.includes('511623')).toBe(false);
  expect(await store.open(stored!.hash)).toMatchObject({ hash: createHash('sha256').update(content).digest('hex'), sizeBytes: size });
  expect((await read(stored!.hash)).equals(content)).toBe(true);
});

test('[X5] an upload is judged open and lies sealed from the moment it is kept', async () => {
  const staged = await store.stage(bytes('张三,511623199001011234'), 100);
  expect(await readFile(staged!.path, 'utf8')).toBe('张三,511623199001011234');
  const { hash } = await staged!.keep({ sealed: true });
  expect(String(await read(hash))).toBe('张三,511623199001011234');
  expect(await readdir(join(folder, hash.slice(0, 2), hash.slice(2, 4)))).toEqual([`${hash}.sealed`]);
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});

test('[X5] what a crash left on arrival is cleared away by the age of its last byte, to the millisecond; what still arrives stays', async () => {
  const day = 86_400_000;
  expect(await store.clearIncoming(new Date(), day)).toBe(0);
  const left = await store.stage(bytes('张三,511623199001011234'), 100);
  const arriving = await store.stage(bytes('still judged'), 100);
  const lastByte = new Date('2026-03-02T02:00:00Z');
  await utimes(left!.path, lastByte, lastByte);
  expect(await store.clearIncoming(new Date(lastByte.getTime() + day), day)).toBe(0);
  expect(await store.clearIncoming(new Date(lastByte.getTime() + day + 1), day)).toBe(1);
  expect(await readdir(join(folder, 'incoming'))).toHaveLength(1);
  const { hash } = await arriving!.keep({ sealed: true });
  expect(String(await read(hash))).toBe('still judged');
});

test('[X5] what lay open lies sealed after it came once as a personal list, and never the other way round', async () => {
  const { hash } = (await store.put(bytes('list')))!;
  await store.put(bytes('list'), undefined, { sealed: true });
  await store.put(bytes('list'));
  expect(await readdir(join(folder, hash.slice(0, 2), hash.slice(2, 4)))).toEqual([`${hash}.sealed`]);
  expect(String(await read(hash))).toBe('list');
});

test('[X5] a sealed file that was changed, cut, reordered, swapped or met with another key does not read', async () => {
  const content = Buffer.alloc(3 * frame, 'abc');
  const { hash } = (await store.put(Readable.from([content]), undefined, { sealed: true }))!;
  const whole = await readFile(pathOf(hash));
  const framed = (n: number) => whole.subarray(64 + n * (frame + 16), 64 + (n + 1) * (frame + 16));
  const flipped = Buffer.from(whole);
  flipped[100] = flipped[100]! ^ 1;
  const broken = {
    flipped, cut: whole.subarray(0, -10), withoutLast: whole.subarray(0, -(frame + 16)), withoutEnd: whole.subarray(0, 64),
    reordered: Buffer.concat([whole.subarray(0, 64), framed(1), framed(0), framed(2)]),
  };
  for (const [how, changed] of Object.entries(broken)) {
    await writeFile(pathOf(hash), changed);
    await expect(read(hash), how).rejects.toThrow('does not open');
  }
  await writeFile(pathOf(hash), whole);
  await expect(read(hash, new EvidenceStore(folder, 'another key'))).rejects.toThrow();
  const other = (await store.put(bytes('other'), undefined, { sealed: true }))!;
  await rename(pathOf(other.hash), pathOf(hash));
  await expect(read(hash)).rejects.toThrow('does not open');
});

test('[X5] without a key nothing is sealed, and nothing kept open in its stead', async () => {
  await expect(new EvidenceStore(folder, '').put(bytes('list'), undefined, { sealed: true })).rejects.toThrow('EVIDENCE_KEY');
  expect(await store.has(sha256('list'))).toBe(false);
});
