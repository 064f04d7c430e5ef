import { lookup, type LookupAddress } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { judgeWebhookUrl, mayReach, reachOf, type Mode } from './webhook-address.ts';

export interface WebhookAnswer {
  ok: boolean;
  /** What the sender's screen shows: a status or a kind of failure, nothing that the address said. */
  answer: string;
}

const patienceMs = 5000;

/** Refuses a host by the addresses it has at this very call: a name that was public yesterday may point inside today. */
const guardedLookup = (mode: Mode): LookupFunction => (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const first = addresses?.[0];
    if (error || !first) return callback(error ?? new Error('no address'), '', 0);
    if (addresses.some(({ address }) => !mayReach(reachOf(address), mode))) return callback(new Error('inner address'), '', 0);
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};

/** One POST without redirects; any answer from 200 to 299 is taken as received. */
export function callWebhook(url: string, body: string, headers: Record<string, string>, mode: Mode): Promise<WebhookAnswer> {
  if (judgeWebhookUrl(url, mode).length > 0) return Promise.resolve({ ok: false, answer: 'refused address' });
  const request = url.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const call = request(
      url,
      {
        method: 'POST', lookup: guardedLookup(mode), agent: false, signal: AbortSignal.timeout(patienceMs),
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
      },
      (response) => {
        const status = response.statusCode ?? 0;
        response.destroy();
        resolve({ ok: status >= 200 && status < 300, answer: `HTTP ${status}` });
      },
    );
    call.on('error', (error: NodeJS.ErrnoException) => resolve({ ok: false, answer: error.code ?? error.name }));
    call.end(body);
  });
}
