import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { findFreePorts, findPortHolder, isPortFree, mustBeFree, portBusy } from './ports.ts';
import { Problem } from './problem.ts';

test('a busy port is named with its setting and its holder, in both languages and without a stack', () => {
  const problem = portBusy(4000, '网关 gateway', 'PORT', { pid: 77, startedAt: '', commandLine: 'node other.js' });
  expect(problem.zh).toBe('网关 gateway 要用的端口 4000 已被占用,被进程 77(node other.js)占用:请停止占用者,或设置 PORT 换一个端口。');
  expect(problem.en).toBe('Port 4000, which 网关 gateway needs, is already taken by process 77 (node other.js): stop that process or choose another port with PORT.');
});

test('the holder of a port is found, and a free port passes', async () => {
  const [port = 0] = await findFreePorts(1);
  await mustBeFree(port, 'gateway', 'PORT');
  const server = createServer().listen(port, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));

  expect(await isPortFree(port)).toBe(false);
  await expect(mustBeFree(port, 'gateway', 'PORT')).rejects.toThrow(Problem);
  if (process.platform === 'linux') expect(findPortHolder(port)?.pid).toBe(process.pid);
  server.close();
});

test('several free ports are all different', async () => {
  expect(new Set(await findFreePorts(5)).size).toBe(5);
});
