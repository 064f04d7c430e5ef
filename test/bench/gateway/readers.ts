import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Contestant } from './contestants.ts';
import { freshIds } from './load.ts';
import { question } from './graph.ts';

export interface ReadersReport {
  readers: number;
  seconds: number;
  requests: number;
  errors: number;
  /** Held after a collection, once all has been read for a while, and at the end. */
  heapMbBefore: number;
  heapMbAfter: number;
}

const readers = 200;
const settleSeconds = 20;
const thinkMs = 250;

/** Two hundred people read for a minute: half of what they ask everybody asks, half nobody asked before. */
export async function readForAMinute(gateway: Contestant, tokens: readonly string[], seconds = 60): Promise<ReadersReport> {
  const pool = new Pool(gateway.origin, { connections: readers, pipelining: 1 });
  const ids = freshIds();
  let requests = 0;
  let errors = 0;
  let over = false;
  const reader = async (index: number): Promise<void> => {
    while (!over) {
      requests += 1;
      const id = ids(requests % 2 === 0 ? requests : requests % 20);
      const answered = await pool.request({
        path: '/graphql', method: 'POST', body: JSON.stringify({ query: question, variables: { id } }),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[index % tokens.length]}` },
      }).then(async ({ statusCode, body }) => statusCode === 200 && !(await body.text()).includes('"errors"'), () => false);
      if (!answered) errors += 1;
      await pause(thinkMs);
    }
  };
  const all = Array.from({ length: readers }, (_, index) => reader(index));
  await pause(settleSeconds * 1000);
  const { heapMb: heapMbBefore } = await gateway.usage(true);
  await pause((seconds - settleSeconds) * 1000);
  over = true;
  await Promise.all(all);
  await pool.close();
  const { heapMb: heapMbAfter } = await gateway.usage(true);
  return { readers, seconds, requests, errors, heapMbBefore, heapMbAfter };
}
