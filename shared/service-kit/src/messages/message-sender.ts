import { maskPhone } from '@sunledger/kernel';
import type { ServiceSettings } from '../service/settings.ts';

/** A short text to a telephone or a WeChat account; the caller's words hold nobody's data. */
export interface ShortMessage {
  channel: 'sms' | 'wechat';
  to: string;
  text: string;
  /** Names the message: what is sent again under it is delivered once. */
  id?: string;
}

/** What a deployment puts its provider of SMS and WeChat behind (X8); rejects when the message was not taken. */
export interface MessageSender {
  send: (message: ShortMessage) => Promise<void>;
}

const patienceMs = 5000;

/**
 * The provider's side is one address that takes `{ channel, to, text }` as JSON by POST and answers 2xx once it has taken it over
 * (infra/README.md); whoever runs the system puts the few lines of its own provider there. Errors name the answer, never the number.
 */
const httpMessages = (url: string, token: string | undefined): MessageSender => ({
  send: async ({ id, ...message }) => {
    const headers = { 'content-type': 'application/json', ...(id && { 'idempotency-key': id }), ...(token && { authorization: `Bearer ${token}` }) };
    const response = await fetch(url, { method: 'POST', signal: AbortSignal.timeout(patienceMs), headers, body: JSON.stringify(message) });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`the message was not taken: HTTP ${response.status}`);
  },
});

/** Sends to what `MESSAGES_URL` names; the demonstration's page shows messages, and gets numbers masked, since a page is no telephone. */
export function messageSender({ messagesUrl, messagesToken, mode }: Pick<ServiceSettings, 'messagesUrl' | 'messagesToken' | 'mode'>): MessageSender | undefined {
  if (messagesUrl === undefined) return undefined;
  const provider = httpMessages(messagesUrl, messagesToken);
  return mode === 'production' ? provider : { send: (message) => provider.send({ ...message, to: maskPhone(message.to) }) };
}
