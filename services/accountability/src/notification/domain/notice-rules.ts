import type { DeskNotice } from './notice-words.ts';

/** Telephone numbers are kept for sending only; the purpose binds their encryption. */
export const phonePurpose = 'duty-phone';

const dayMs = 86_400_000;

/** Facts heard long after they were recorded (a service set up anew) are no news. */
export const isNews = (recordedAt: Date, now: Date): boolean => now.getTime() - recordedAt.getTime() <= 7 * dayMs;

/** Eight in the morning in Shanghai is midnight UTC: the next one after `now`. */
export const nextMorning = (now: Date): Date => new Date((Math.floor(now.getTime() / dayMs) + 1) * dayMs);

/** Offices are telephoned about what is late only; the rest is mail. */
export const channelsFor = (kind: DeskNotice['kind'], office: { email: string | null; hasPhone: boolean }, configured: { mail: boolean; sms: boolean }): ('mail' | 'sms')[] => [
  ...(office.email !== null && configured.mail ? (['mail'] as const) : []),
  ...(office.hasPhone && configured.sms && kind === 'item-overdue' ? (['sms'] as const) : []),
];
