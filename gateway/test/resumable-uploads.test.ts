import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFixtureGateway, type FixtureGateway } from './fixtures/fixture-gateway.ts';

let gateway: FixtureGateway;
let clerk: Record<string, string>;
const tus = { 'tus-resumable': '1.0.0' };
const file = Buffer.from(`身份证号,金额\n${'51162319900101123X,100.00\n'.repeat(20_000)}`);

beforeAll(async () => {
  gateway = await startFixtureGateway({ RESUMABLE_MAX_BYTES: String(2 * file.length) });
  clerk = { ...tus, authorization: `Bearer ${await gateway.issuer.token({ subject: 'clerk' })}` };
});
afterAll(() => gateway.stop());

const begin = (bytes: number, headers = clerk) => fetch(`${gateway.origin}/uploads`, { method: 'POST', headers: { ...headers, 'upload-length': String(bytes) } });
const beginOne = async (bytes: number): Promise<string> => gateway.origin + ((await begin(bytes)).headers.get('location') ?? '');
const send = (url: string, offset: number, piece: Buffer, headers = clerk) =>
  fetch(url, { method: 'PATCH', headers: { ...headers, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }, body: new Uint8Array(piece) });
const arrived = async (url: string): Promise<number> => Number((await fetch(url, { method: 'HEAD', headers: clerk })).headers.get('upload-offset'));
const askTicket = (url: string, headers = clerk) => fetch(`${url}/ticket`, { method: 'POST', headers });

/** Sends the start of a piece and cuts the line. */
const breakOff = (url: string, offset: number, piece: Buffer, sentBytes: number): Promise<void> => new Promise((gone) => {
  const call = request(url, { method: 'PATCH', headers: { ...clerk, 'upload-offset': offset, 'content-type': 'application/offset+octet-stream', 'content-length': piece.length } });
  call.on('error', () => gone());
  call.write(piece.subarray(0, sentBytes), () => setTimeout(() => call.destroy(new Error('the line was cut')), 150));
});

const lying = (folder: string): string => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1')).join('\n');

test('[X5] an upload whose line breaks goes on where it broke, lies sealed meanwhile, and gives the ticket of the whole file', async () => {
  const url = await beginOne(file.length);
  expect((await send(url, 0, file.subarray(0, 200_000))).status).toBe(204);
  await breakOff(url, 200_000, file.subarray(200_000), 70_000);
  await expect.poll(() => arrived(url)).toBeGreaterThanOrEqual(200_000);
  expect((await askTicket(url)).status).toBe(409);
  expect(lying(gateway.folder)).not.toContain('51162319900101123X');
  await expect.poll(async () => (await send(url, await arrived(url), file.subarray(await arrived(url)))).status).toBe(204);
  const answer = await askTicket(url);
  expect(answer.status).toBe(201);
  const taken = (await answer.json()) as { sizeBytes: number; contentType: string; hash: string };
  expect(taken).toMatchObject({ sizeBytes: file.length, contentType: 'text/csv' });
  const whole = await fetch(`${gateway.origin}/files`, { method: 'POST', headers: { authorization: clerk['authorization'] ?? '', 'content-type': 'text/csv' }, body: new Uint8Array(file) });
  expect(await whole.json()).toMatchObject({ hash: taken.hash });
  expect((await askTicket(url)).status).toBe(201);
});

test('[X5] what goes on at the wrong place, or past the length that was told, is refused and changes nothing', async () => {
  const url = await beginOne(100);
  expect((await send(url, 10, Buffer.alloc(10))).status).toBe(409);
  expect((await send(url, 0, Buffer.alloc(101))).status).toBe(413);
  expect(await arrived(url)).toBe(0);
});

test('[X5] nobody without a sign-in begins an upload, and nobody but who began it sees, continues or ends it', async () => {
  expect((await begin(10, tus as never)).status).toBe(401);
  expect((await begin(10, { ...tus, authorization: `Bearer ${await gateway.issuer.token({ forged: true })}` })).status).toBe(401);
  const url = await beginOne(10);
  const other = { ...tus, authorization: `Bearer ${await gateway.issuer.token({ subject: 'other' })}` };
  expect((await fetch(url, { method: 'HEAD', headers: other })).status).toBe(404);
  expect((await send(url, 0, Buffer.alloc(10), other)).status).toBe(404);
  expect((await fetch(url, { method: 'DELETE', headers: other })).status).toBe(404);
  expect((await askTicket(url, other)).status).toBe(404);
  expect((await askTicket(`${gateway.origin}/uploads/..%2f..%2fetc`)).status).toBe(404);
});

test('[X5] a file larger than allowed is not begun, and one that lies about its type ends with a refusal', async () => {
  expect((await begin(2 * file.length + 1)).status).toBe(413);
  const program = Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(500, 1)]);
  const url = await beginOne(program.length);
  await send(url, 0, program);
  const answer = await askTicket(url);
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([415, 'FILE_TYPE_NOT_ALLOWED']);
});
