import { guaranteeEnded } from '@sunledger/events';
import { query, type Work } from '@sunledger/service-kit';
import { findContract, judgeWarranty } from './contract-warranty.ts';
import { holdBack } from './hold-back.ts';
import type { LetterFacts } from './lock-letter.ts';

/**
 * A letter stops counting (F7): what it freed and has not left for the bank is held again. Where the warranty isn't over, supervision hears
 * of it: what was paid out is secured by nothing any more.
 */
export async function endGuarantee(work: Work, letter: LetterFacts, how: 'withdrawn' | 'lapsed', reason: string | null): Promise<void> {
  const freed = await query<{ id: string; state: string; eventId: string; warrantyOver: boolean }>(
    work.em,
    `select id, state, held_event_id as "eventId", coalesce(warranty_ends_on <= $2, false) as "warrantyOver"
       from funds.retention where guarantee_id = $1 order by id for update`,
    [letter.id, work.occurredOn],
  );
  for (const retention of freed.filter(({ state, warrantyOver }) => state !== 'released' && !warrantyOver)) {
    if (retention.state === 'held' || (await holdBack(work, retention, how === 'lapsed' ? '保函到期 guarantee letter lapsed' : '保函撤销 guarantee letter withdrawn'))) await query(work.em, 'update funds.retention set guarantee_id = null where id = $1', [retention.id]);
  }
  const eventId = letter.state === 'in-force' && (await isWarrantyRunning(work, letter.contractId)) ? await tell(work, letter, how, freed.map((row) => row.eventId)) : null;
  await query(
    work.em, 'update funds.guarantee_letter set state = $2, ended_by = $3, ended_on = $4, end_reason = $5, ended_event_id = $6 where id = $1',
    [letter.id, how, work.actor.personId, work.occurredOn, reason, eventId]);
}

async function isWarrantyRunning(work: Work, contractId: string): Promise<boolean> {
  const contract = await findContract(work.em, contractId);
  return contract !== undefined && (contract.acceptedOn === null || judgeWarranty(work, contract).warrantyEndsOn > work.occurredOn);
}

function tell(work: Work, { id, contractId, projectId, regionCode, amountFen }: LetterFacts, how: 'withdrawn' | 'lapsed', causes: readonly string[]): Promise<string> {
  work.causedBy(...causes);
  return work.emit(guaranteeEnded, { aggregateId: id, regionCode, payload: { guaranteeLetterId: id, contractId, projectId, amountFen: amountFen.toString(), how } });
}
