import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findFreePorts } from '@sunledger/infra-process';
import { formatOnce, runBroker } from './broker.ts';
import type { Java } from './java.ts';

/** A class archive belongs to one Java: another one ignores it and starts half as fast. */
const archiveFile = (libDir: string, java: Java): string => join(libDir, `classes-java-${java.version}.jsa`);

/** One throw-away broker writes the archive as it ends; from then on brokers start in half the time. */
export async function createArchiveOnce(libDir: string, java: Java): Promise<void> {
  const archive = archiveFile(libDir, java);
  if (existsSync(archive)) return;
  const scratch = mkdtempSync(join(dirname(libDir), 'archiving-'));
  const fresh = join(scratch, 'classes.jsa');
  try {
    const [port = 0, controllerPort = 0] = await findFreePorts(2);
    const order = { dataDir: scratch, libDir, java, port, controllerPort, heapMb: 256, partitions: 1, jvmFlags: [`-XX:ArchiveClassesAtExit=${fresh}`] };
    await formatOnce({ ...order, jvmFlags: [] });
    const broker = await runBroker(order);
    await broker.stop(60_000);
    // Everything works without it, only slower, so a Java that can't write one is no failure.
    if (existsSync(fresh)) renameSync(fresh, archive);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

export const archiveFlags = (libDir: string, java: Java): string[] =>
  existsSync(archiveFile(libDir, java)) ? [`-XX:SharedArchiveFile=${archiveFile(libDir, java)}`] : [];
