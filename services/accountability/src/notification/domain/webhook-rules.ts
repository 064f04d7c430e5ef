export type WebhookRejection =
  | { code: 'WEBHOOK_NOT_AN_ADDRESS' }
  | { code: 'WEBHOOK_NOT_HTTPS' }
  | { code: 'WEBHOOK_PRIVATE_ADDRESS' }
  | { code: 'WEBHOOK_ALREADY_ENDED' };

const minute = 60_000;
const pausesMs = [minute, 5 * minute, 30 * minute, 120 * minute, 720 * minute];

/** When to try again after so many failed attempts; undefined when it is given up. */
export function nextAttemptAt(attempts: number, now: Date): Date | undefined {
  const pause = pausesMs[attempts - 1];
  return pause === undefined ? undefined : new Date(now.getTime() + pause);
}
