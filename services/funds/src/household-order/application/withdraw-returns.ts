import { householdPaymentsWithdrawn } from '@sunledger/events';
import type { Fen } from '@sunledger/kernel';
import { query, type Work } from '@sunledger/service-kit';
import { postEntries } from '../../ledger/application/post-entries.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { settleCorrectionClock } from './settle-correction-clock.ts';

interface WithdrawnPart {
  postingId: string;
  importId: string;
  villageCode: string;
  bodyId: string;
  payments: number;
  amountFen: Fen;
  causes: string[];
}

/**
 * Gives returned payments up (F5): they stand as withdrawn with their household, their quota is free again, and each village's part is told.
 * Returns the sum whose cash the caller takes out of what is payable. The returns are locked, their list too.
 */
export async function withdrawReturns(work: Work, programme: Programme, orderNumber: string, returnIds: readonly string[]): Promise<Fen> {
  const parts = await query<WithdrawnPart>(
    work.em,
    `with gone as (update funds.household_return set state = 'withdrawn' where id = any($1::uuid[]) returning payment_id, posting_id, amount_fen, event_id),
     payment as (update funds.household_payment e set state = 'withdrawn' from gone where e.id = gone.payment_id),
     correction as (update funds.payee_correction set state = 'refused', reason = '退汇已撤销 the payment was withdrawn' where return_id = any($1::uuid[]) and state = 'entered')
     select p.id as "postingId", p.import_id as "importId", p.village_code as "villageCode", p.body_id as "bodyId", count(*)::int as payments,
       sum(g.amount_fen)::bigint as "amountFen", coalesce(array_agg(distinct g.event_id) filter (where g.event_id is not null), '{}') as causes
       from gone g join funds.household_posting p on p.id = g.posting_id group by p.id order by p.village_code, p.id`,
    [returnIds],
  );
  const freed = await postEntries(work, programme.id, 'quota', parts.map(({ postingId, bodyId, amountFen }) => ({
    kind: 'household-withdrawn', documentNumber: orderNumber, subject: { type: 'HouseholdPosting', id: postingId },
    lines: [{ holderId: bodyId, kind: 'committed', amountFen: -amountFen }, { holderId: bodyId, kind: 'available', amountFen }],
  })));
  if (!freed.ok) throw new Error(`the quota of payments withdrawn from ${orderNumber} can't be freed: ${freed.rejections.map(({ code }) => code).join(', ')}`);
  await work.emitAll(householdPaymentsWithdrawn, parts.map(({ postingId, importId, villageCode, payments, amountFen, causes }) => ({
    aggregateId: postingId, regionCode: villageCode, causes,
    payload: { postingId, importId, programmeId: programme.id, villageCode, payments, amountFen: amountFen.toString() },
  })));
  for (const { postingId } of parts) await settleCorrectionClock(work, postingId);
  return parts.reduce((sum, { amountFen }) => sum + amountFen, 0n);
}
