import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '@sunledger/infra-process';
import { contexts } from './services.ts';
import type { Settings } from './settings.ts';

/** Addresses of the five databases for an operator's command: those named by DATABASE_URL, or of the running `npm start`. */
export function findDatabaseUrls(settings: Settings): Record<(typeof contexts)[number], string> {
  const base = settings.databaseUrl ?? localUrl(settings);
  return Object.fromEntries(contexts.map((context) => {
    const url = new URL(base);
    url.pathname = `/sunledger_${context}`;
    return [context, url.toString()];
  })) as Record<(typeof contexts)[number], string>;
}

function localUrl(settings: Settings): string {
  const file = join(settings.dataDir, 'postgres', 'state.json');
  if (!existsSync(file)) {
    throw new Problem(
      `数据目录 ${settings.dataDir} 中还没有数据库:请先运行 npm start。`,
      `There is no database in ${settings.dataDir} yet: run npm start first.`,
    );
  }
  const { port, password } = JSON.parse(readFileSync(file, 'utf8')) as { port: number; password: string };
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}
