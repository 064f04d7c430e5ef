import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Another account for the child, when we are root. */
export type Account = {
  uid: number;
  gid: number;
  /** Lets the account pass through folders that only root may enter, such as a project below /root. */
  mayPassClosedFolders: boolean;
};

export type ChildOrder = {
  command: string;
  args: string[];
  /** What the child gets when this process dies without stopping it. */
  whenParentDies: 'SIGKILL' | 'SIGINT';
  account?: Account;
  stdio: StdioOptions;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
};

const setpriv = process.platform === 'linux' ? ['/usr/bin/setpriv', '/bin/setpriv'].find((file) => existsSync(file)) : undefined;

export const canTie = (): boolean => setpriv !== undefined;

/**
 * Starts a child in a process group of its own, so that Ctrl-C reaches the launcher alone and the parts are
 * stopped in order. On Linux setpriv ties its life to ours; it replaces itself, so the pid is the child's own.
 */
export function spawnTied(order: ChildOrder): ChildProcess {
  const { command, args, whenParentDies, account, ...options } = order;
  if (setpriv === undefined) {
    return spawn(command, args, { ...options, detached: true, uid: account?.uid, gid: account?.gid });
  }
  const tie = ['--pdeathsig', whenParentDies.replace('SIG', '')];
  return spawn(setpriv, [...accountFlags(account), ...tie, '--', command, ...args], { ...options, detached: true });
}

export function accountFlags(account: Account | undefined): string[] {
  if (account === undefined) return [];
  const { uid, gid, mayPassClosedFolders } = account;
  const capability = mayPassClosedFolders ? ['--inh-caps', '+dac_override', '--ambient-caps', '+dac_override'] : [];
  return ['--reuid', String(uid), '--regid', String(gid), '--clear-groups', ...capability];
}

/** Settles when the child has ended, also if it never started. */
export function untilExit(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}
