import { createServer, type RequestListener } from 'node:http';
import { request } from 'node:http';
import { connect, createServer as createTcpServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { holdPort } from './held-port.ts';
import { drain, listenPlace } from './listening.ts';
import { findFreePorts } from './ports.ts';
import { Problem } from './problem.ts';

const listening = async (listener: RequestListener, place: object) => {
  const server = createServer({ keepAliveTimeout: 500 }, listener);
  await new Promise<void>((resolve) => server.listen(place, resolve));
  return server;
};
const ask = (port: number) => new Promise<string>((resolve, reject) => {
  request({ port, host: '127.0.0.1', agent: false }, (response) => {
    response.setEncoding('utf8').on('data', resolve);
  }).on('error', reject).end();
});

test('a held port serves nobody until someone listens on it, then whoever does', async () => {
  const held = holdPort(0, 'gateway', 'PORT')!;
  await expect(ask(held.port)).rejects.toThrow('ECONNREFUSED');
  const server = await listening((_request, response) => response.end('served'), { fd: held.descriptor });
  expect(await ask(held.port)).toBe('served');
  server.close();
});

test('a port that another holds is said to be busy, not silently exchanged for a free one', async () => {
  const [port = 0] = await findFreePorts(1);
  const other = createTcpServer().listen(port, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  expect(() => holdPort(port, 'gateway', 'PORT')).toThrow(Problem);
  other.close();
});

test('draining answers what comes over open connections and ends when they have ended, sooner than its limit', async () => {
  let draining = false;
  const server = await listening((_request, response) => response.setHeader('connection', draining ? 'close' : 'keep-alive').end('answered'), { port: 0, host: '127.0.0.1' });
  const { port } = server.address() as { port: number };
  const socket = connect(port, '127.0.0.1');
  const text = new Promise<string>((resolve) => {
    let all = '';
    socket.on('data', (chunk: Buffer) => { all += chunk.toString(); }).on('close', () => resolve(all));
  });
  const send = () => socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  send();
  await sleep(50);
  draining = true;
  const began = performance.now();
  const drained = drain(server, 10_000);
  await sleep(50);
  await expect(ask(port)).rejects.toThrow('ECONNREFUSED');
  send();
  expect((await text).match(/answered/g)).toHaveLength(2);
  await drained;
  expect(performance.now() - began).toBeLessThan(2_000);
});

test('draining does not wait longer than its limit for a connection that stays', async () => {
  const server = await listening((_request, response) => response.end(), { port: 0, host: '127.0.0.1' });
  server.keepAliveTimeout = 60_000;
  const socket = connect((server.address() as { port: number }).port, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  const began = performance.now();
  await drain(server, 200);
  expect(performance.now() - began).toBeLessThan(1_000);
  socket.destroy();
});

test('without a socket handed down a part listens on its own port', () => {
  const own = { port: 4000, host: '127.0.0.1' };
  expect(listenPlace({}, own)).toEqual(own);
  expect(listenPlace({ LISTEN_FDS: '2' }, own)).toEqual({ fd: 3, host: '127.0.0.1' });
  expect(listenPlace({ LISTEN_FDS: '2' }, own, 1)).toEqual({ fd: 4, host: '127.0.0.1' });
  expect(listenPlace({ LISTEN_FDS: '1' }, own, 1)).toEqual(own);
});
