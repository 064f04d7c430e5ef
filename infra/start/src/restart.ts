import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { findRecorded, Problem } from '@sunledger/infra-process';
import { restartDone, restartFailed, restartLog, restartSignal } from './rolling-restart.ts';
import { pidFile } from './service-process.ts';
import { readSettings } from './settings.ts';

/** `npm run restart`: asks the running `npm start` for a rolling restart and tells how far it is. */
async function askForRestart(): Promise<number> {
  const { dataDir } = readSettings(process.env);
  const launcher = findRecorded(pidFile(dataDir, 'launcher'));
  if (launcher === undefined) {
    throw new Problem(`在 ${dataDir} 中没有正在运行的阳光账:请先运行 npm start。`, `No Sunledger is running on ${dataDir}: run npm start first.`);
  }
  const file = restartLog(dataDir);
  let read = existsSync(file) ? statSync(file).size : 0;
  process.kill(launcher.pid, restartSignal);
  for (;;) {
    await sleep(200);
    const text = readFrom(file, read);
    read += Buffer.byteLength(text);
    if (text !== '') process.stdout.write(text);
    if (text.includes(restartDone)) return 0;
    if (text.includes(restartFailed)) return 1;
    if (findRecorded(pidFile(dataDir, 'launcher')) === undefined) throw new Problem('阳光账在重启过程中被停止。', 'Sunledger was stopped during the restart.');
  }
}

function readFrom(file: string, offset: number): string {
  if (!existsSync(file)) return '';
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(Math.max(0, statSync(file).size - offset));
    return buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, offset)).toString();
  } finally {
    closeSync(descriptor);
  }
}

try {
  process.exitCode = await askForRestart();
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
