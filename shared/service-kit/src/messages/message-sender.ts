import { maskPhone } from '@sunledger/kernel';

/** A short text to a telephone or a WeChat account; the caller's words hold nobody's data. */
export interface ShortMessage {
  channel: 'sms' | 'wechat';
  to: string;
  text: string;
}

/** What a deployment puts its provider of SMS and WeChat behind (X8); rejects when the message was not taken. */
export interface MessageSender {
  send: (message: ShortMessage) => Promise<void>;
}

const patienceMs = 5000;

/** The development default: messages go to a page that shows them, with the number masked, since a page is no telephone. */
export const developmentMessages = (messagesUrl: string): MessageSender => ({
  send: async ({ channel, to, text }) => {
    const response = await fetch(messagesUrl, {
      method: 'POST', signal: AbortSignal.timeout(patienceMs), headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ channel, to: maskPhone(to), text }),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`the message was not taken: HTTP ${response.status}`);
  },
});
