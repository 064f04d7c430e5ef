import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTicket, signTicket, type ReadTicket } from '@sunledger/service-kit/evidence/tickets';
import { startFixtureGateway, ticketSecret, type FixtureGateway } from './fixtures/fixture-gateway.ts';
import { aPhoto, aPng, aZip } from './fixtures/sample-files.ts';

// Vite picks graphql's other build for our own files; Apollo's and ours must be one, as they are under Node.

let gateway: FixtureGateway;
let token: string;
beforeAll(async () => {
  gateway = await startFixtureGateway({ UPLOAD_MAX_BYTES: '20000' });
  token = await gateway.issuer.token({ subject: 'clerk' });
});
afterAll(() => gateway.stop());

async function upload(bytes: Buffer | string, headers: Record<string, string> = {}) {
  const response = await fetch(`${gateway.origin}/files`, { method: 'POST', headers: { authorization: `Bearer ${token}`, ...headers }, body: new Uint8Array(Buffer.from(bytes)) });
  return { status: response.status, body: (await response.json()) as { hash: string; sizeBytes: number; contentType: string; ticket: string; code?: string } };
}
const download = (ticket: string) => fetch(`${gateway.origin}/files/${ticket}`);
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const readTicket = (overrides: Partial<ReadTicket> = {}, secret = ticketSecret) =>
  signTicket(secret, { use: 'read', hash: sha256(aPng), contentType: 'image/png', fileName: '验收照片', expiresAt: Date.now() + 60_000, ...overrides });

test('[X5] an upload is filed by its content and answered with a ticket of its uploader', async () => {
  const { status, body } = await upload(aPhoto());
  expect(status).toBe(201);
  expect(body).toMatchObject({ hash: sha256(aPhoto()), sizeBytes: aPhoto().length, contentType: 'image/jpeg' });
  const ticket = openTicket(ticketSecret, body.ticket, 'attach', new Date());
  expect(ticket).toMatchObject({ hash: body.hash, personId: 'clerk', contentType: 'image/jpeg', capturedAt: '2019-06-18T01:30:00.000Z' });
  expect(ticket!.longitude).toBeCloseTo(112.3667, 3);
  expect(openTicket(ticketSecret, body.ticket, 'attach', new Date(Date.now() + 3_601_000))).toBeUndefined();
});

test('[X5] the same content uploaded twice is there once', async () => {
  const [first, second] = await Promise.all([upload('same content'), upload('same content')]);
  expect(first.body.hash).toBe(second.body.hash);
  const hash = first.body.hash;
  expect(await readdir(join(gateway.folder, 'evidence', hash.slice(0, 2), hash.slice(2, 4)))).toEqual([`${hash}.sealed`]);
});

test('[X5] an upload that lies about its type gets the type that it has, or is refused and leaves nothing', async () => {
  expect((await upload(aPng, { 'content-type': 'application/pdf' })).body.contentType).toBe('image/png');
  const archive = aZip({ 'a.exe': 'MZ' });
  for (const lie of [archive, '<html><script>alert(1)</script></html>']) {
    const { status, body } = await upload(lie, { 'content-type': 'image/jpeg', 'content-disposition': 'attachment; filename=photo.jpg' });
    expect([status, body.code]).toEqual([415, 'FILE_TYPE_NOT_ALLOWED']);
    expect(existsSync(join(gateway.folder, 'evidence', sha256(lie).slice(0, 2), sha256(lie).slice(2, 4), sha256(lie)))).toBe(false);
  }
  expect(await readdir(join(gateway.folder, 'evidence', 'incoming'))).toEqual([]);
});

test('[X5] a form with a file in it is told apart from the file itself', async () => {
  const { status, body } = await upload('--x\r\n\r\nhello\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' });
  expect([status, body.code]).toEqual([415, 'FILE_FORM']);
});

test('[X5] an empty file is refused', async () => {
  expect((await upload('')).body.code).toBe('FILE_EMPTY');
});

test('[X5] exactly the limit is taken, one byte over is refused', async () => {
  expect((await upload('a'.repeat(20_000))).status).toBe(201);
  const { status, body } = await upload('a'.repeat(20_001));
  expect([status, body.code]).toEqual([413, 'FILE_TOO_LARGE']);
});

test('[X5] an upload that does not say its length is cut off at the limit', async () => {
  const status = await new Promise<number | undefined>((resolve) => {
    const sending = request(`${gateway.origin}/files`, { method: 'POST', headers: { authorization: `Bearer ${token}` } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sending.on('error', () => resolve(undefined));
    for (let i = 0; i < 50; i += 1) sending.write('a'.repeat(1000));
    sending.end();
  });
  expect(status).toBe(413);
});

test('[X5] an upload that breaks off leaves nothing behind', async () => {
  const sending = request(`${gateway.origin}/files`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-length': '5000' } });
  sending.on('error', () => undefined);
  sending.write('half');
  await pause(50);
  sending.destroy();
  await expect.poll(() => readdir(join(gateway.folder, 'evidence', 'incoming'))).toEqual([]);
});

test('[X5] without a sign-in, or with a forged or expired one, nothing is taken', async () => {
  const forged = await gateway.issuer.token({ forged: true });
  const expired = await gateway.issuer.token({ expiresAt: new Date(Date.now() - 1000) });
  for (const authorization of ['', `Bearer ${forged}`, `Bearer ${expired}`]) {
    const { status, body } = await upload('unsigned text', { authorization });
    expect([status, body.code]).toEqual([401, 'UNAUTHENTICATED']);
  }
  expect((await download(readTicket({ hash: sha256('unsigned text') }))).status).toBe(404);
});

test('[X5] a read ticket gives the bytes as a file that no browser runs', async () => {
  await upload(aPng);
  const response = await download(readTicket());
  expect(response.status).toBe(200);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(aPng);
  const headers = Object.fromEntries(response.headers);
  expect(headers).toMatchObject({
    'content-type': 'image/png', 'content-length': String(aPng.length), 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': `attachment; filename="____.png"; filename*=UTF-8''${encodeURIComponent('验收照片.png')}`,
  });
});

test('[X5] a file name in a ticket cannot break out of its header, an unknown type is not shown', async () => {
  const response = await download(readTicket({ fileName: 'a"; filename="b.html\r\nx-evil: 1', contentType: 'text/html' }));
  expect(response.headers.get('content-disposition')).toBe("attachment; filename=\"a_filename_b.html_x-evil_1\"; filename*=UTF-8''a_filename_b.html_x-evil_1");
  expect(response.headers.get('content-type')).toBe('application/octet-stream');
  expect(response.headers.get('x-evil')).toBeNull();
});

test('[X5] a ticket that is forged, changed, expired, for another use or for what is not there opens nothing', async () => {
  await writeFile(join(gateway.folder, 'evidence', 'secret'), 'secret');
  const { ticket: attach } = (await upload(aPng)).body;
  const good = readTicket();
  const [body, mac] = good.split('.') as [string, string];
  const changed = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(body, 'base64url').toString()) as object, expiresAt: Date.now() + 9e9 })).toString('base64url');
  const tickets = [
    attach, readTicket({}, 'another secret of sixteen'), `${changed}.${mac}`, `${body}.`, body, sha256(aPng), 'x', '%00',
    readTicket({ expiresAt: Date.now() - 1 }), readTicket({ hash: sha256('nothing') }), readTicket({ hash: '../secret' }), readTicket({ hash: 'secret' }),
    '..%2f..%2fsecret', '%2e%2e%2fsecret', '..%5csecret', `${sha256(aPng).slice(0, 2)}%2f${sha256(aPng)}`,
  ];
  for (const ticket of tickets) {
    const response = await download(ticket);
    expect([ticket, response.status]).toEqual([ticket, 404]);
    expect(await response.text()).toMatch(/"code":"(FILE_)?NOT_FOUND"/);
  }
});
