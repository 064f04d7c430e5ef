import { Server } from 'node:net';
import type { Server as HttpServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** First descriptor that the launcher hands down; `LISTEN_FDS` says how many there are. */
const firstDescriptor = 3;

/** Where to listen: on the socket that the launcher holds for this part, else on a port of its own. */
export function listenPlace(environment: NodeJS.ProcessEnv, own: { port: number; host: string }, index = 0): { host: string; port?: number; fd?: number } {
  return isTakingOver(environment) && index < Number(environment['LISTEN_FDS']) ? { fd: firstDescriptor + index, host: own.host } : own;
}

/** Whether the socket is the launcher's: another copy may be serving it, so this one serves only once it is ready. */
export const isTakingOver = (environment: NodeJS.ProcessEnv): boolean => Number(environment['LISTEN_FDS']) > 0;

/** Tells the launcher that this process serves; a port alone doesn't, where two copies share it. */
export const tellReady = (): void => void process.send?.('ready');

/** How long a connection without a request is kept; clients are told, and close it themselves a second before. */
export const keepAliveMs = 5_000;
/** Until connections that were idle have been closed by their clients, or by the keep-alive running out. */
export const lingerMs = keepAliveMs + 2_000;

/**
 * Takes no new connection and lets those that are open end by themselves, for at most `limitMs`: each next answer says
 * `connection: close`, idle ones run out. Closing an idle connection at once may meet a request already on its way.
 * A successor on the same socket takes the new ones meanwhile.
 */
export async function drain(server: HttpServer, limitMs: number): Promise<void> {
  if (!server.listening) return;
  const allEnded = new Promise<void>((resolve) => {
    // `server.close()` of HTTP would end idle connections as well.
    Server.prototype.close.call(server, () => resolve());
  });
  const waiting = new AbortController();
  await Promise.race([allEnded, sleep(limitMs, undefined, { signal: waiting.signal }).catch(() => undefined)]);
  waiting.abort();
}
