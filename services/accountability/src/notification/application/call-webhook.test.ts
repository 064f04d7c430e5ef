import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { callWebhook } from './call-webhook.ts';

async function aTarget(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, stop: () => new Promise((resolve) => server.close(resolve)) };
}

test('[X8] a redirect is an answer like another and is not followed: it could lead inside', async () => {
  let followed = 0;
  const inside = await aTarget((_request, response) => { followed += 1; response.end(); });
  const target = await aTarget((_request, response) => response.writeHead(307, { location: `http://127.0.0.1:${inside.port}/` }).end());
  expect(await callWebhook(`http://127.0.0.1:${target.port}/`, '{}', {}, 'demo')).toEqual({ ok: false, answer: 'HTTP 307' });
  expect(followed).toBe(0);
  await Promise.all([inside.stop(), target.stop()]);
});

test('[X8] a name is judged by the addresses that it has at the call itself: one that points inside is not called', async () => {
  let called = 0;
  const target = await aTarget((_request, response) => { called += 1; response.end(); });
  // With the final dot it is no name that the form of the address gives away.
  const answer = await callWebhook(`https://localhost.:${target.port}/`, '{}', {}, 'production');
  expect(answer.ok).toBe(false);
  expect(called).toBe(0);
  await target.stop();
});

test.each(['https://[::ffff:127.0.0.1]/', 'https://[::ffff:7f00:1]/', 'https://[64:ff9b::10.0.0.1]/', 'https://[2002:a00:1::]/', 'https://0177.0.0.1/', 'https://127.1/'])(
  '[X8] another way of writing an inner address (%s) is refused', async (url) => {
    expect(await callWebhook(url, '{}', {}, 'production')).toEqual({ ok: false, answer: 'refused address' });
  });
