import { Pool } from 'undici';
import { question } from './graph.ts';

export interface LoadOrder {
  origin: string;
  tokens: readonly string[];
  /** Requests in flight at once. */
  connections: number;
  requests: number;
  /** The project asked for by the n-th request. */
  idOf: (n: number) => string;
}

let run = 0;
/** Ids that no request before had. */
export const freshIds = (): ((n: number) => string) => {
  run += 1;
  const prefix = `${run}-`;
  return (n) => `${prefix}${String(n).padStart(6, '0')}`;
};

/** Asks so many questions over so many connections; anything but a whole answer ends the measurement. */
export async function load({ origin, tokens, connections, requests, idOf }: LoadOrder): Promise<void> {
  const pool = new Pool(origin, { connections, pipelining: 1 });
  let next = 0;
  const reader = async (): Promise<void> => {
    for (let n = (next += 1); n <= requests; n = next += 1) {
      const id = idOf(n);
      const { statusCode, body } = await pool.request({
        path: '/graphql', method: 'POST', body: JSON.stringify({ query: question, operationName: 'ProjectWithMoney', variables: { id } }),
        headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${tokens[n % tokens.length]}` },
      });
      const text = await body.text();
      if (statusCode !== 200 || !text.includes(`"p-511623${id.slice(-6)}"`) || text.includes('"errors"')) throw new Error(`${origin} answered ${statusCode}: ${text.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, reader));
  await pool.close();
}
