import { accessSync, constants, existsSync, mkdirSync, readdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { findRecorded, mustBeFree, Problem, recordProcess, stopRecorded, type ProcessRecord } from '@sunledger/infra-process';
import { pidFile } from './service-process.ts';
import type { Settings } from './settings.ts';

const gigabyte = 1024 ** 3;
const neededBytes = gigabyte;

/** Everything that can be known to go wrong is found before anything is started. */
export async function prepare(settings: Settings, ports: { port: number; label: string }[]): Promise<void> {
  const { dataDir } = settings;
  mustBeWritable(dataDir);
  mustHaveRoom(dataDir, freeBytes(dataDir));
  mustBeAlone(dataDir, findRecorded(pidFile(dataDir, 'launcher')));
  recordProcess(pidFile(dataDir, 'launcher'), process.pid, '', `http://127.0.0.1:${settings.port}`);
  await stopLeftovers(join(dataDir, 'run'));
  for (const { port, label } of ports) await mustBeFree(port, label, 'PORT');
}

export function mustBeWritable(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch {
    throw new Problem(
      `数据目录 ${dataDir} 无法写入:请改正权限,或用 DATA_DIR 换一个目录。`,
      `The data folder ${dataDir} can't be written: mend its rights or choose another with DATA_DIR.`,
    );
  }
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

export function mustHaveRoom(dataDir: string, bytes: number): void {
  if (bytes >= neededBytes) return;
  const megabytes = Math.floor(bytes / 1024 ** 2);
  throw new Problem(
    `磁盘空间不足:${dataDir} 处只剩 ${megabytes} MB,至少需要 1 GB,请清理磁盘或用 DATA_DIR 换一个目录。`,
    `Too little disk space: ${megabytes} MB are left at ${dataDir} and 1 GB is needed, so make room or choose another place with DATA_DIR.`,
  );
}

export function mustBeAlone(dataDir: string, other: ProcessRecord | undefined): void {
  if (other === undefined || other.pid === process.pid) return;
  throw new Problem(
    `另一个阳光账正在使用 ${dataDir}(进程 ${other.pid},${other.address}):请直接打开它,先停止它,或用 DATA_DIR 和 PORT 另起一个。`,
    `Another Sunledger is running on ${dataDir} (process ${other.pid}, ${other.address}): open it, stop it first, or start one beside it with DATA_DIR and PORT.`,
  );
}

// A launcher that was killed where the system can't tie children to it leaves services behind.
async function stopLeftovers(runFolder: string): Promise<void> {
  if (!existsSync(runFolder)) return;
  const files = readdirSync(runFolder).filter((name) => name.endsWith('.pid') && name !== 'launcher.pid');
  await Promise.all(files.map((name) => stopRecorded(join(runFolder, name), 3_000)));
}
