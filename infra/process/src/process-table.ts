import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

export type RunningProcess = {
  pid: number;
  /** Differs between two processes that had the same pid one after the other, also across a reboot. */
  startedAt: string;
  commandLine: string;
};

const hasProcFolder = process.platform === 'linux';

export function findProcess(pid: number): RunningProcess | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return hasProcFolder ? findInProcFolder(pid) : findWithPs(pid);
}

function findInProcFolder(pid: number): RunningProcess | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces and brackets itself: count the fields after the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, startTicks] = [fields[0], fields[19]];
    if (state === 'Z' || state === 'X') return undefined;
    const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { pid, startedAt: `${bootId}:${startTicks}`, commandLine };
  } catch {
    return undefined;
  }
}

function findWithPs(pid: number): RunningProcess | undefined {
  try {
    const line = execFileSync('ps', ['-p', String(pid), '-o', 'lstart=,command='], { encoding: 'utf8' }).trim();
    // lstart is always five words: Mon Nov 22 20:45:00 2027
    const [, startedAt = '', commandLine = ''] = /^((?:\S+\s+){4}\S+)\s+(.*)$/s.exec(line) ?? [];
    return startedAt === '' ? undefined : { pid, startedAt, commandLine };
  } catch {
    return undefined;
  }
}

/** Pids whose working folder is `folder`; none where the system has no /proc. */
export function listProcessesWorkingIn(folder: string): number[] {
  if (!hasProcFolder) return [];
  return listPids().filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder;
    } catch {
      return false;
    }
  });
}

export function listPids(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}
