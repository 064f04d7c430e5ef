import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { accepted, defineCommand, findBody, mustHold, query, refused, unseal, type CommandBasics, type Em, type ServiceSettings, type Work } from '@sunledger/service-kit';
import { EvidenceStore } from '@sunledger/service-kit/evidence/evidence-store';
import { putSealedFile } from '@sunledger/service-kit/evidence/sealed-file';
import { findPayerRefusals } from '../../cash/application/find-payer-refusals.ts';
import type { FundsDuty } from '../../duties.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { toPayeeRefusal } from '../bank-refusals.ts';
import type { BankFormat, OutgoingPayment } from '../domain/bank-file.ts';
import { messageNumber } from '../domain/order-numbers.ts';
import type { BulkPayments } from './bulk-payments.ts';
import { nextNumber } from './order-payment.ts';

export interface SendPaymentFile extends CommandBasics {
  programmeId: string;
  fromAccount: string;
  /** Those alone; every waiting one when left out. */
  orderIds?: readonly string[] | null;
}

const duty: FundsDuty = 'funds.payment.send';
/** Most payments of one file; what is left goes into the next. */
const mostPayments = 2000;

interface WaitingOrder {
  id: string;
  number: string;
  amountFen: bigint;
  nameSealed: Buffer;
  accountSealed: Buffer;
  bankCode: string;
  purpose: string;
}

// The locks are those that a taken-back order and a result take: an order is in one file, or in none.
const lockWaiting = (em: Em, programmeId: string, orderIds: readonly string[] | null): Promise<WaitingOrder[]> =>
  query<WaitingOrder>(
    em,
    `select o.id, o.number, o.amount_fen as "amountFen", a.name_sealed as "nameSealed", a.account_sealed as "accountSealed", a.bank_code as "bankCode", o.purpose
       from funds.payment_order o cross join lateral funds.account_of_order(o.id) a
      where o.programme_id = $1 and o.state = 'ordered' and ($2::uuid[] is null or o.id = any($2)) order by o.id limit ${mostPayments} for update of o`,
    [programmeId, orderIds],
  );

interface FileParts {
  programme: Programme;
  fromAccount: string;
  waiting: readonly WaitingOrder[];
}

async function writeFile(work: Work, { sealingKey, evidenceDir }: ServiceSettings, format: BankFormat, { programme, fromAccount, waiting }: FileParts): Promise<string> {
  const payments = waiting.map(({ number, amountFen, nameSealed, accountSealed, bankCode, purpose }): OutgoingPayment => ({
    number, amountFen, payeeName: unseal(sealingKey, 'payee-name', Buffer.from(nameSealed)),
    payeeAccount: unseal(sealingKey, 'payee-account', Buffer.from(accountSealed)), payeeBankCode: bankCode, purpose,
  }));
  const messageId = messageNumber(work.occurredOn, await nextNumber(work.em));
  const keeper = await findBody(work.em, programme.bodyId);
  const bytes = format.write({ messageId, createdAt: work.now, executeOn: work.occurredOn, payerName: keeper?.name ?? programme.bodyId, payerAccount: fromAccount, payments });
  const file = await putSealedFile(new EvidenceStore(evidenceDir), sealingKey, bytes);
  const id = randomUUID();
  await query(
    work.em,
    `insert into funds.payment_file (id, message_id, programme_id, region_code, payments, sum_fen, file_hash, key_sealed, size_bytes, made_by, made_on, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [id, messageId, programme.id, programme.regionCode, payments.length, payments.reduce((sum, { amountFen }) => sum + amountFen, 0n), file.hash,
      file.keySealed, file.sizeBytes, work.actor.personId, work.occurredOn, work.now],
  );
  await query(work.em, "update funds.payment_order set state = 'sent', file_id = $2 where id = any($1::uuid[])", [waiting.map((order) => order.id), id]);
  return id;
}

/**
 * Puts every waiting order of a programme, or those chosen, into files for its bank (F5): by the named bookkeeper, from the own account (三专). Single
 * orders go into one file at once; the files of a list of household payments are planned here and written by themselves.
 */
export const sendPaymentFile = (settings: ServiceSettings, format: BankFormat, bulk: BulkPayments) =>
  defineCommand<SendPaymentFile>({
    name: 'sendPaymentFile',
    duty,
    input: z.object({ programmeId: z.uuid(), fromAccount: z.string().regex(/^\d{8,30}$/), orderIds: z.array(z.uuid()).min(1).max(mostPayments).nullish() }),
    async handle(work, { programmeId, fromAccount, orderIds = null }) {
      const programme = await getProgramme(work.em, programmeId);
      mustHold(work, duty, programme.regionCode, programme.line);
      const waiting = await lockWaiting(work.em, programmeId, orderIds);
      const lists = await bulk.lockWaiting(work.em, programmeId, orderIds);
      const found = new Set([...waiting, ...lists].map(({ id }) => id));
      const missing = (orderIds ?? []).filter((id) => !found.has(id));
      const refusals = [
        ...(await findPayerRefusals(work, programme, fromAccount, settings.sealingKey)),
        ...(missing.length === 0 ? [] : [toPayeeRefusal({ code: 'ORDERS_NOT_WAITING', orderIds: missing }, { field: 'orderIds' })]),
        ...(found.size > 0 || missing.length > 0 ? [] : [toPayeeRefusal({ code: 'NOTHING_TO_SEND' }, { field: 'programmeId' })]),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const files = waiting.length > 0 ? [await writeFile(work, settings, format, { programme, fromAccount, waiting })] : [];
      for (const { id } of lists) files.push(...(await bulk.planFiles(work, programme, id)));
      return accepted(files[0]!);
    },
  });
