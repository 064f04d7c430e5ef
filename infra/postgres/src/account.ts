import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { accountFlags, canTie, Problem, type Account } from '@sunledger/infra-process';

/** PostgreSQL refuses to run as root; then it runs as the account `postgres`, made here when there is none. */
export function findAccount(foldersItMustReach: string[]): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = readPostgresIds() ?? createPostgresAccount();
  const ordinary: Account = { uid, gid, mayPassClosedFolders: false };
  const closed = foldersItMustReach.map((folder) => findClosedFolder(folder, ordinary)).find((folder) => folder !== undefined);
  if (closed === undefined) return ordinary;
  const privileged: Account = { ...ordinary, mayPassClosedFolders: true };
  if (canRunAs(privileged)) return privileged;
  throw new Problem(
    `PostgreSQL 不能以 root 运行,而账号 postgres 进不了 ${closed}:请把项目移到它能进入的目录,或执行 chmod o+x ${closed}。`,
    `PostgreSQL can't run as root and its account "postgres" can't enter ${closed}: move the project elsewhere or run chmod o+x ${closed}.`,
  );
}

type FolderRights = { path: string; mode: number; uid: number; gid: number };

function findClosedFolder(folder: string, account: Account): string | undefined {
  return listAncestors(folder).map(readRights).find((rights) => !mayEnter(rights, account))?.path;
}

export function mayEnter({ mode, uid, gid }: FolderRights, account: Account): boolean {
  if (uid === account.uid) return (mode & 0o100) !== 0;
  return gid === account.gid ? (mode & 0o010) !== 0 : (mode & 0o001) !== 0;
}

export function listAncestors(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [...listAncestors(parent), folder];
}

function readRights(path: string): FolderRights {
  const { mode, uid, gid } = statSync(path);
  return { path, mode, uid, gid };
}

// A container may have been denied the capability, so it is tried and not assumed.
function canRunAs(account: Account): boolean {
  return canTie() && spawnSync('setpriv', [...accountFlags(account), '--', 'true']).status === 0;
}

function readPostgresIds(): [uid: number, gid: number] | undefined {
  const ids = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  const [uid, gid] = ids.map(({ status, stdout }) => (status === 0 ? Number(stdout) : undefined));
  return uid === undefined || gid === undefined ? undefined : [uid, gid];
}

function createPostgresAccount(): [uid: number, gid: number] {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], { stdio: 'ignore' });
  } catch {
    // Without useradd there is no account either, which is what is said below.
  }
  const ids = readPostgresIds();
  if (ids !== undefined) return ids;
  throw new Problem(
    'PostgreSQL 不能以 root 运行,也无法新建账号 postgres:请先建立该账号,或换一个普通用户来启动。',
    'PostgreSQL can\'t run as root and the account "postgres" can\'t be created: create it, or start as an ordinary user.',
  );
}
