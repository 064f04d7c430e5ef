import { deadlinesOf, query, toDeadline, unseal, type Em, type RequestContext, type ServiceSettings } from '@sunledger/service-kit';
import { presentReceipt } from '../application/get-petition.ts';
import { receiptHash } from '../application/receipt-code.ts';
import { asUnsigned } from './copied-context.ts';

interface ReceiptRow {
  id: string;
  replySealed: Buffer | null;
}

const columns = `id, channel, state, received_on as "receivedOn", accepted_on as "acceptedOn", concluded_on as "concludedOn", result,
  reply_sealed as "replySealed", rating`;

/** What is known under a receipt code: state, clocks, messages, the reply; nothing of who sent it. */
export async function readReceipt(context: RequestContext, { sealingKey }: ServiceSettings, typedCode: string) {
  const unsigned = asUnsigned(context);
  try {
    const em = await unsigned.db();
    const hash = receiptHash(sealingKey, typedCode);
    await presentReceipt(em, hash);
    const [row] = await query<ReceiptRow>(em, `select ${columns} from supervision.petition where receipt_hash = $1`, [hash]);
    if (!row) return null;
    const { id, replySealed, ...shown } = row;
    const deadlines = await deadlinesOf(em, [id]);
    return {
      ...shown,
      reply: replySealed && unseal(sealingKey, 'petition-content', replySealed),
      // How it goes round inside is no matter of the reporter's; what is owed to the reporter is.
      deadlines: deadlines.filter(({ kind, state }) => kind !== 'supervision.forward-petition' && state !== 'cancelled').map((deadline) => toDeadline(deadline, context.today)),
      messages: await readMessages(em, sealingKey, id),
    };
  } finally {
    await unsigned.close();
  }
}

export async function readMessages(em: Em, sealingKey: string, petitionId: string) {
  const rows = await query<{ direction: string; recordedAt: Date; sealed: Buffer }>(
    em,
    `select direction, recorded_at as "recordedAt", content_sealed as sealed from supervision.petition_message where petition_id = $1 order by recorded_at, id`,
    [petitionId],
  );
  return rows.map(({ sealed, ...message }) => ({ ...message, content: unseal(sealingKey, 'petition-content', sealed) }));
}
