import { readdirSync, readFileSync } from 'node:fs';

interface ProcessFacts {
  pid: number;
  parent: number;
  cpuTicks: number;
}

function readProcess(pid: number): ProcessFacts | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid, parent: Number(fields[1]), cpuTicks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return undefined;
  }
}

function namesFolder(pid: number, folder: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
  } catch {
    return false;
  }
}

/** A process and everything below it, plus those whose command line names the folder (a database server may be adopted by init). */
export function listTree(rootPid: number, folder: string): ProcessFacts[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => readProcess(Number(name))).filter((found) => found !== undefined);
  const wanted = new Set([rootPid, ...all.filter(({ pid }) => namesFolder(pid, folder)).map(({ pid }) => pid)]);
  for (let grew = true; grew; ) {
    const children = all.filter(({ pid, parent }) => wanted.has(parent) && !wanted.has(pid));
    for (const { pid } of children) wanted.add(pid);
    grew = children.length > 0;
  }
  return all.filter(({ pid }) => wanted.has(pid));
}

/** Proportional set size of all of them, in bytes: shared pages count once. */
export function pssBytes(processes: readonly ProcessFacts[]): number {
  return processes.reduce((sum, { pid }) => {
    try {
      const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
      return sum + Number(kilobytes ?? 0) * 1024;
    } catch {
      return sum;
    }
  }, 0);
}

/** CPU time used by all of them between two looks, in seconds (a tick is 10 ms). */
export async function cpuSecondsOver(seconds: number, look: () => ProcessFacts[]): Promise<number> {
  const ticks = () => new Map(look().map(({ pid, cpuTicks }) => [pid, cpuTicks]));
  const before = ticks();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  let used = 0;
  for (const [pid, after] of ticks()) used += after - (before.get(pid) ?? 0);
  return used / 100;
}
