import { createHmac } from 'node:crypto';

/** Key of a subscription: derived, so that it is kept nowhere and a repeated request shows the same one. */
export const signingKeyOf = (sealingKey: string, subscriptionId: string): string =>
  createHmac('sha256', sealingKey).update(`webhook:${subscriptionId}`).digest('base64url');

/** `t=<seconds>,v1=<hex>` over `<seconds>.<body>`: the receiver recomputes it and refuses old calls. */
export function signatureOf(signingKey: string, body: string, sentAt: Date): string {
  const seconds = Math.floor(sentAt.getTime() / 1000);
  return `t=${seconds},v1=${createHmac('sha256', signingKey).update(`${seconds}.${body}`).digest('hex')}`;
}
