import { chownSync, existsSync, mkdirSync, openSync, closeSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, spawnTied, untilExit, type Account } from '@sunledger/infra-process';
import type { PostgresBinaries } from './binaries.ts';
import { superuser, type Layout } from './layout.ts';
import { initdbFlags } from './server-settings.ts';

// Nothing of the launcher's environment belongs in the database server.
export const serverEnvironment = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], LC_ALL: 'C' });

/** Made beside its place and renamed, so that an interrupted initdb is never taken for a cluster. */
export async function createClusterOnce(binaries: PostgresBinaries, layout: Layout, password: string, account?: Account): Promise<void> {
  if (existsSync(layout.cluster)) return;
  const fresh = `${layout.cluster}.new`;
  const passwordFile = join(layout.folder, 'initdb.password');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const path of [fresh, passwordFile]) chownSync(path, account.uid, account.gid);
  const log = openSync(layout.logFile, 'a');
  try {
    const args = [`--pgdata=${fresh}`, `--username=${superuser}`, `--pwfile=${passwordFile}`, ...initdbFlags(process.platform)];
    const child = spawnTied({
      command: binaries.initdb, args, account, whenParentDies: 'SIGKILL', stdio: ['ignore', log, log], cwd: layout.folder, env: serverEnvironment(),
    });
    await untilExit(child);
    if (child.exitCode !== 0) throw couldNotStart(layout);
    renameSync(fresh, layout.cluster);
  } finally {
    closeSync(log);
    rmSync(passwordFile, { force: true });
  }
}

export function couldNotStart({ logFile }: Layout): Problem {
  const reason = findReason(readFileSync(logFile, 'utf8'));
  return new Problem(
    `PostgreSQL 未能启动${reason && `(${reason})`}:详见 ${logFile}。`,
    `PostgreSQL could not start${reason && ` (${reason})`}: see ${logFile}.`,
  );
}

export function findReason(log: string): string {
  const line = log.split('\n').findLast((text) => /\b(FATAL|PANIC|error):/.test(text)) ?? '';
  return line.replace(/^.*?\b(?:FATAL|PANIC|error):\s*/, '').trim();
}
