import { mkdir, open, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createLogger, query, type ServiceSettings, type Sweep, type Work } from '@sunledger/service-kit';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { readSealedFile } from '@sunledger/service-kit/evidence/sealed-file';
import type { BankFormat } from '../domain/bank-file.ts';
import { resultLimitBytes } from '../iso20022/read-pain002.ts';
import type { PaymentEffects } from './payment-effects.ts';
import { contentHash, takeInResult } from './take-in-result.ts';

const logger = createLogger('funds');
const everyMs = 1000;

/** Puts a file where the bank looks, whole or not at all: it is seen under its name only when its last byte is on the disk. */
async function drop(folder: string, name: string, bytes: Buffer): Promise<void> {
  const unfinished = join(folder, `.${name}.part`);
  const handle = await open(unfinished, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, join(folder, name));
}

/**
 * Host to host (F5): files that were made go into `outbox`, results come from `inbox` and go to `archive`. A crash between the
 * two steps repeats the first: the bank knows the message id, and a result read before changes nothing.
 */
export const bankFolderSweep = (settings: ServiceSettings, format: BankFormat, effects: PaymentEffects): Sweep[] => {
  const { bankFolder, evidenceDir, sealingKey } = settings;
  if (bankFolder === undefined) return [];
  const place = (name: string): string => join(bankFolder, name);

  const dropNew = async (work: Work): Promise<void> => {
    const files = await query<{ id: string; messageId: string; hash: string; keySealed: Buffer }>(
      work.em,
      `select id, message_id as "messageId", file_hash as hash, key_sealed as "keySealed" from funds.payment_file
        where dropped_at is null and file_hash is not null order by recorded_at, id limit 20 for update skip locked`,
    );
    for (const { id, messageId, ...sealed } of files) {
      await drop(place('outbox'), `${messageId}.xml`, await readSealedFile(new EvidenceStore(evidenceDir), sealingKey, sealed));
      await query(work.em, 'update funds.payment_file set dropped_at = $2 where id = $1', [id, work.now]);
    }
  };

  // What an earlier run committed is put away now, before anything new is read: one file a run, each in a transaction of its own.
  const collect = async (work: Work): Promise<void> => {
    const names = (await readdir(place('inbox'))).filter((name) => name.toLowerCase().endsWith('.xml') && !name.startsWith('.')).sort();
    for (const name of names) {
      const path = join(place('inbox'), name);
      const { size } = await stat(path);
      const bytes = size > resultLimitBytes ? Buffer.alloc(resultLimitBytes + 1) : await readFile(path);
      const known = await query<{ state: string }>(work.em, 'select state from funds.bank_result where content_hash = $1 order by recorded_at desc limit 1', [contentHash(bytes)]);
      if (known[0]) {
        await rename(path, join(place('archive'), `${known[0].state === 'read' ? '' : 'refused-'}${name}`));
        continue;
      }
      const taken = await takeInResult(work, { bytes, source: 'folder', format, effects });
      logger.info({ resultId: 'id' in taken ? taken.id : undefined }, 'bank result taken in');
      return;
    }
  };

  return [{
    name: 'bank folder',
    everyMs,
    async run(work) {
      for (const name of ['outbox', 'inbox', 'archive']) await mkdir(place(name), { recursive: true });
      await dropNew(work);
      await collect(work);
      // While the bank owes an answer the inbox is looked into at the usual pace.
      return (await query(work.em, 'select 1 from funds.payment_file where answered_on is null limit 1')).length > 0;
    },
  }];
};
