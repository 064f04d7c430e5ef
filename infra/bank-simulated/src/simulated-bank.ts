import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '@sunledger/infra-process';
import { answerFile } from './answer-file.ts';

/** It moves no money: where money is real it has no place. */
export function mustBeDevelopment(environment: NodeJS.ProcessEnv): void {
  if (environment['SUNLEDGER_MODE'] !== 'production' && environment['NODE_ENV'] !== 'production') return;
  throw new Problem(
    '模拟银行不能用于生产模式:请用 BANK_FOLDER 指定与银行交换文件的文件夹。',
    'The simulated bank is refused in production: name the folder shared with the bank with BANK_FOLDER.',
  );
}

/** Answers every file that waits in the outbox; a crash in between answers it again, and the reader knows it already. */
export async function answerWaiting(folder: string): Promise<number> {
  const place = (...names: string[]): string => join(folder, ...names);
  for (const name of ['outbox', 'inbox', 'archive']) await mkdir(place(name), { recursive: true });
  const names = (await readdir(place('outbox'))).filter((name) => name.endsWith('.xml') && !name.startsWith('.')).sort();
  for (const name of names) {
    const archived = place('archive', `sent-${name}`);
    if (existsSync(archived)) {
      await rm(place('outbox', name));
      continue;
    }
    const answer = answerFile(await readFile(place('outbox', name), 'utf8'));
    if (answer) {
      const unfinished = place('inbox', `.${answer.messageId}.part`);
      await writeFile(unfinished, answer.xml, { mode: 0o600 });
      await rename(unfinished, place('inbox', `${answer.messageId}-result.xml`));
    }
    await rename(place('outbox', name), archived);
  }
  return names.length;
}
