import { afterEach, expect, test, vi } from 'vitest';
import { onePieceBytes, uploadFile } from './upload-file.ts';

afterEach(() => { vi.unstubAllGlobals(); });

test('[F8] a small list goes in one piece and brings back its ticket', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, { method }: RequestInit) => { asked.push(`${method} ${url}`); return Response.json({ ticket: 't1' }, { status: 201 }); });
  expect(await uploadFile(new Blob(['a']), 'token', () => undefined)).toBe('t1');
  expect(asked).toEqual(['POST /files']);
});

test('[F8] a large list goes on after a broken piece from where the server has it', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 });
  const [size, asked, told] = [onePieceBytes + 1, [] as string[], [] as number[]];
  let there = 0;
  vi.stubGlobal('fetch', async (url: string, { method, headers, body }: RequestInit) => {
    const offset = (headers as Record<string, string>)['upload-offset'];
    asked.push(`${method} ${url}${offset ? ` ${offset}` : ''}`);
    if (method === 'POST') return url === '/uploads' ? new Response(null, { status: 201, headers: { location: '/uploads/u1' } }) : Response.json({ ticket: 't2' }, { status: 201 });
    if (method === 'PATCH' && asked.length === 3) { there += 1000; throw new TypeError('broken'); }
    if (method === 'PATCH') there += (body as Blob).size;
    return new Response(null, { status: method === 'PATCH' ? 204 : 200, headers: { 'upload-offset': String(there) } });
  });
  expect(await uploadFile(new Blob([new Uint8Array(size)]), 'token', (percent) => told.push(percent))).toBe('t2');
  const piece = onePieceBytes / 2;
  expect(asked).toEqual(['POST /uploads', 'PATCH /uploads/u1 0', `PATCH /uploads/u1 ${piece}`, 'HEAD /uploads/u1', `PATCH /uploads/u1 ${piece + 1000}`, 'POST /uploads/u1/ticket']);
  expect(told.at(-1)).toBe(100);
  vi.useRealTimers();
});

test('[F8] a file that is no table is refused in the words of the gateway', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ code: 'FILE_TYPE_NOT_ALLOWED', message: '不在允许范围内 (not allowed)' }, { status: 415 }));
  await expect(uploadFile(new Blob(['a']), 'token', () => undefined)).rejects.toMatchObject({ errors: [{ message: '不在允许范围内 (not allowed)' }] });
});
