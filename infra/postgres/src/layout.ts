import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '@sunledger/infra-process';

export const superuser = 'postgres';

export type Layout = {
  folder: string;
  /** PostgreSQL's own data folder. */
  cluster: string;
  logFile: string;
  stateFile: string;
  /** Names the process that started the server, so that nobody takes it from a living one. */
  ownerFile: string;
};

/** Port and password outlive a stop, so that addresses noted elsewhere stay good. */
export type State = { port?: number; password: string };

export function prepareLayout(dataDir: string): Layout {
  try {
    mkdirSync(dataDir, { recursive: true });
    const folder = realpathSync(dataDir);
    const layout: Layout = {
      folder,
      cluster: join(folder, 'cluster'),
      logFile: join(folder, 'postgres.log'),
      stateFile: join(folder, 'state.json'),
      ownerFile: join(folder, 'owner.pid'),
    };
    writeFileSync(layout.logFile, '', { flag: 'a' });
    return layout;
  } catch (error) {
    throw new Problem(
      `数据目录 ${dataDir} 无法写入(${reasonOf(error)}):请改正权限,或用 DATA_DIR 换一个目录。`,
      `The data folder ${dataDir} can't be written (${reasonOf(error)}): mend its rights or choose another with DATA_DIR.`,
    );
  }
}

const reasonOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

export function readState({ stateFile }: Layout): State {
  try {
    const { port, password } = JSON.parse(readFileSync(stateFile, 'utf8')) as Record<string, unknown>;
    if (typeof password === 'string') return { port: typeof port === 'number' ? port : undefined, password };
  } catch {
    // The first start.
  }
  return { password: randomBytes(24).toString('base64url') };
}

export function writeState({ stateFile }: Layout, state: State): void {
  writeFileSync(stateFile, JSON.stringify(state), { mode: 0o600 });
}
