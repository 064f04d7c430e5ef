import type { Dispatcher, Pool } from 'undici';

export interface Exchange {
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface Received {
  status: number;
  cacheControl: string | string[] | undefined;
  text: string;
}

/** The time that the call had is over. */
export class TimeIsOver extends Error {}

const textOf = (chunks: readonly Buffer[]): string => (chunks.length === 1 ? chunks[0]!.toString() : Buffer.concat(chunks).toString());

/**
 * One request and its whole answer, without the streams and signals that a client for every purpose makes of them: half of
 * what a call costs. `until` is the one clock over it, the reading of the body included.
 */
export function exchange(pool: Pool, { path, headers, body }: Exchange, until: number): Promise<Received> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = 0;
    let cacheControl: string | string[] | undefined;
    let controller: Dispatcher.DispatchController | undefined;
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      const error = new TimeIsOver('timeout');
      // One still waiting for a connection has no controller yet: it is stopped when it gets one.
      controller?.abort(error);
      reject(error);
    }, Math.max(0, until - Date.now()));
    pool.dispatch({ path, method: 'POST', headers, body }, {
      onRequestStart: (given) => {
        controller = given;
        if (isOver) given.abort(new TimeIsOver('timeout'));
      },
      onResponseStart: (_controller, statusCode, received) => {
        status = statusCode;
        cacheControl = received['cache-control'];
      },
      onResponseData: (_controller, chunk) => void chunks.push(chunk),
      onResponseEnd: () => {
        clearTimeout(timer);
        resolve({ status, cacheControl, text: textOf(chunks) });
      },
      onResponseError: (_controller, error) => {
        clearTimeout(timer);
        reject(error);
      },
    });
  });
}
