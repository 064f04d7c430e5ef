import { join } from 'node:path';
import { Problem } from '@sunledger/infra-process';
import type { System } from './launch.ts';
import { inSeconds } from './report.ts';

export const restartSignal = 'SIGUSR2';
/** Where the launcher says how far it is; `npm run restart` reads it out. */
export const restartLog = (dataDir: string): string => join(dataDir, 'logs', 'restart.log');

export const restartBegins = '正在逐个重启 restarting one after another…';
export const restartDone = '滚动重启完成 every part was restarted';
export const restartFailed = '滚动重启中断 the rolling restart stopped';

/** Every part by a fresh copy, one after another; the first that does not come up ends it, and the rest serves on as it was. */
export async function restartAll(system: Pick<System, 'restart'>, tell: (line: string) => void): Promise<void> {
  const startedAt = performance.now();
  tell(restartBegins);
  try {
    await system.restart((label, ms) => tell(`↻ ${label} ${inSeconds(ms)}`));
    tell(`${restartDone} (${inSeconds(performance.now() - startedAt)})`);
  } catch (error) {
    const reason = error instanceof Problem ? error.message.replace('\n', ' ') : error instanceof Error ? error.message : String(error);
    tell(`${restartFailed}: ${reason}`);
  }
}
