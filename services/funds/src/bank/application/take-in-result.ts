import { createHash, randomUUID } from 'node:crypto';
import type { IsoDate, Refusal } from '@sunledger/kernel';
import { query, type Work } from '@sunledger/service-kit';
import { toResultRefusal } from '../bank-refusals.ts';
import type { BankFormat, ReportedPayment, ReportedResult } from '../domain/bank-file.ts';
import { findResultFaults, reportedOf, type ResultFault, type SentFile } from '../domain/result-rules.ts';
import type { Settled } from './bulk-payments.ts';
import type { PaymentEffects } from './payment-effects.ts';
import { lockFileOrders, settlePayments } from './settle-payments.ts';

export interface IncomingResult {
  bytes: Buffer;
  source: 'upload' | 'folder';
  format: BankFormat;
  effects: PaymentEffects;
  /** Whether who reads it may: asked once the file of ours is known that it answers. */
  mayRead?: (file: { regionCode: string; programmeId: string }) => Promise<Refusal[]>;
}

interface SentFileRow {
  id: string;
  programmeId: string;
  regionCode: string;
  /** The order of a whole list, where the file carries one. */
  orderId: string | null;
  answeredOn: IsoDate | null;
  settledOn: IsoDate | null;
}

export const contentHash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Takes a bank's result in, once: read again it changes nothing; faulty in one line it is refused whole. Either way it is listed
 * with what was found. Results of one file wait for each other at its row.
 */
export async function takeInResult(work: Work, incoming: IncomingResult): Promise<{ id: string } | { refusals: Refusal[] }> {
  const { bytes, format, effects } = incoming;
  const hash = contentHash(bytes);
  const read = format.read(bytes);
  if (!read.ok) return { id: await recordResult(work, incoming, { hash, faults: read.faults }) };
  const { result } = read;
  const [file] = await query<SentFileRow>(
    work.em,
    `select id, programme_id as "programmeId", region_code as "regionCode", order_id as "orderId", answered_on as "answeredOn", settled_on as "settledOn"
       from funds.payment_file where message_id = $1 and file_hash is not null for update`,
    [result.originalMessageId],
  );
  if (!file) {
    return { id: await recordResult(work, incoming, { hash, result, faults: [{ code: 'MESSAGE_UNKNOWN', originalMessageId: result.originalMessageId }] }) };
  }
  const refusals = (await incoming.mayRead?.(file)) ?? [];
  if (refusals.length > 0) return { refusals };
  // After the lock: the same bytes may have been read while we waited.
  const [earlier] = await query<{ id: string }>(work.em, "select id from funds.bank_result where content_hash = $1 and state = 'read'", [hash]);
  if (earlier) return earlier;

  const { sent, settle } = await lockSent(work, file, effects);
  const faults = findResultFaults(result, sent, work.today);
  if (faults.length > 0) return { id: await recordResult(work, incoming, { hash, result, file, faults }) };
  const id = randomUUID();
  const changed = await settle(reportedOf(result, sent), id);
  await query(work.em, 'update funds.payment_file set answered_on = coalesce(answered_on, $2) where id = $1', [file.id, work.today]);
  await recordResult(work, incoming, { id, hash, result, file, faults: [], changed });
  return { id };
}

/** What a file carried, locked, and what follows from the bank's answers to it. */
async function lockSent(work: Work, { id, programmeId, orderId, answeredOn, settledOn }: SentFileRow, effects: PaymentEffects): Promise<{
  sent: SentFile;
  settle: (reported: readonly ReportedPayment[], resultId: string) => Promise<Settled>;
}> {
  if (orderId !== null) {
    const { sent, settle } = await effects.bulk.lockFile(work.em, { id, orderId, programmeId, answeredOn, settledOn });
    return { sent: { payments: sent, bulk: true }, settle: (reported, resultId) => settle(work, reported, resultId) };
  }
  const locked = await lockFileOrders(work.em, id, programmeId, effects);
  return { sent: { payments: locked.orders }, settle: (reported, resultId) => settlePayments(work, programmeId, locked, reported, effects, resultId) };
}

/** Of thousands of lines all may be faulty for one reason: the first of them tell it. */
const mostFaultsListed = 100;

interface Recorded {
  id?: string;
  hash: string;
  result?: ReportedResult;
  file?: SentFileRow;
  faults: readonly ResultFault[];
  changed?: Settled;
}

async function recordResult(work: Work, { source }: IncomingResult, recorded: Recorded): Promise<string> {
  const { id = randomUUID(), hash, result, file, faults, changed = { paid: 0, failed: 0, paidFen: 0n } } = recorded;
  await query(
    work.em,
    `insert into funds.bank_result (id, content_hash, message_id, file_id, region_code, source, state, paid, failed, paid_fen, faults, read_by, read_on, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [id, hash, result?.messageId ?? null, file?.id ?? null, file?.regionCode ?? null, source, faults.length === 0 ? 'read' : 'refused', changed.paid,
      changed.failed, changed.paidFen, JSON.stringify(faults.slice(0, mostFaultsListed).map(toResultRefusal)), work.actor.personId, work.today, work.now],
  );
  return id;
}
