import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EvidenceStore } from './evidence-store.ts';
import { openForTicket, openSealedBytes, putSealedFile, readSealedFile, sealedReadTicket } from './sealed-file.ts';
import { openTicket } from './tickets.ts';

const secrets = { sealingKey: 'the sealing key of tests', ticketSecret: 'the ticket secret of tests' };
const plain = Buffer.from('<Id>51050100000000001234</Id>');
let folder: string;
let store: EvidenceStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealed-'));
  store = new EvidenceStore(folder);
});
afterEach(() => rm(folder, { recursive: true }));

test('[X5] a sealed file lies encrypted, under another key each time, and is read back whole', async () => {
  const one = await putSealedFile(store, secrets.sealingKey, plain);
  const other = await putSealedFile(store, secrets.sealingKey, plain);
  expect(one.hash).not.toBe(other.hash);
  expect((await buffer((await store.open(one.hash))!.stream())).includes('5105')).toBe(false);
  expect(await readSealedFile(store, secrets.sealingKey, one)).toEqual(plain);
  await expect(readSealedFile(store, 'another sealing key', one)).rejects.toThrow();
});

test('[X5] a ticket opens it for the gateway alone: its key is of no use without the gateway’s secret', async () => {
  const file = await putSealedFile(store, secrets.sealingKey, plain);
  const ticket = openTicket(secrets.ticketSecret, sealedReadTicket(secrets, { ...file, contentType: 'application/xml', fileName: 'M1' }), 'read', new Date());
  const sealed = await buffer((await store.open(ticket!.hash))!.stream());
  expect(openForTicket(secrets.ticketSecret, ticket!.key!, sealed)).toEqual(plain);
  expect(() => openForTicket('another secret', ticket!.key!, sealed)).toThrow();
  expect(ticket!.expiresAt).toBeLessThanOrEqual(Date.now() + 5 * 60_000);
});

test('[X5] a sealed file that was altered by one byte opens nothing', async () => {
  const file = await putSealedFile(store, secrets.sealingKey, plain);
  const sealed = await buffer((await store.open(file.hash))!.stream());
  sealed[20]! ^= 1;
  expect(() => openSealedBytes('00'.repeat(32), sealed)).toThrow();
  const ticket = openTicket(secrets.ticketSecret, sealedReadTicket(secrets, { ...file, contentType: 'application/xml', fileName: 'M1' }), 'read', new Date());
  expect(() => openForTicket(secrets.ticketSecret, ticket!.key!, sealed)).toThrow();
});
