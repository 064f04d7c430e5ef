import { z } from 'zod';
import { allocationReversed } from '@sunledger/events';
import type { Refusal } from '@sunledger/kernel';
import { accepted, addToFigures, defineCommand, findBody, mustHold, NotFound, query, refused, type CommandBasics, type Work } from '@sunledger/service-kit';
import { lockBook } from '../../ledger/application/lock-book.ts';
import { postEntry } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { toRefusal } from '../../refusals.ts';
import { toAllocationRefusal } from '../allocation-refusals.ts';
import { findReversalRejections, type ReversalRejection } from '../domain/reversal-rules.ts';
import { countCrossings } from '../../hop-gap/application/count-hops.ts';
import { endIdleWatch, settleIdleAlerts } from '../../idle-money/application/settle-alerts.ts';
import { cancelRegisterClock } from '../../whereabouts/application/enter-whereabouts.ts';
import { cancelHopClock, hopClockKinds, startHopClock } from './hop-clock.ts';
import { lineOfQuota } from './line-of-quota.ts';

export interface ReverseAllocation extends CommandBasics {
  allocationId: string;
  reason: string;
}

interface AllocationFacts {
  id: string;
  programmeId: string;
  documentNumber: string;
  fromBodyId: string;
  fromRegionCode: string;
  toBodyId: string;
  toRegionCode: string;
  amountFen: bigint;
  passedOnFen: bigint;
  usedFen: bigint;
  occurredOn: string;
  reversedOn: string | null;
  registeredOn: string | null;
  eventId: string;
  entryId: string;
  availableFen: bigint;
}

const facts = `select a.id, a.programme_id as "programmeId", a.document_number as "documentNumber", a.from_body_id as "fromBodyId",
    a.from_region_code as "fromRegionCode", a.to_body_id as "toBodyId", a.to_region_code as "toRegionCode", a.amount_fen as "amountFen",
    a.passed_on_fen as "passedOnFen", a.used_fen as "usedFen", a.occurred_on as "occurredOn", a.reversed_on as "reversedOn",
    a.registered_on as "registeredOn", a.event_id as "eventId", e.id as "entryId", coalesce(c.balance_fen, 0)::bigint as "availableFen"
  from funds.allocation a
  join funds.journal_entry e on e.subject_id = a.id::text and e.kind = 'allocation'
  left join funds.account c on c.programme_id = a.programme_id and c.book = 'quota' and c.holder_id = a.to_body_id and c.kind = 'available'
  where a.id = $1 for update of a`;

// The field at fault: the date where the date is wrong, else the allocation itself.
const inWords = (rejection: ReversalRejection): Refusal =>
  toAllocationRefusal(rejection, { field: rejection.code === 'REVERSAL_BEFORE_ISSUE' ? 'occurredOn' : 'allocationId' });

/** Takes an allocation back by a reversal entry while nothing of it was passed on or used (冲销, F2); the notice itself stays. */
export const reverseAllocation = defineCommand<ReverseAllocation>({
  name: 'reverseAllocation',
  duty: 'funds.allocation.reverse',
  input: z.object({ allocationId: z.uuid(), reason: z.string().trim().min(2).max(500) }),
  async handle(work, input) {
    const [place] = await query<{ programmeId: string }>(work.em, 'select programme_id as "programmeId" from funds.allocation where id = $1', [input.allocationId]);
    if (!place) throw new NotFound('allocationId');
    const programme = await getProgramme(work.em, place.programmeId);
    await lockBook(work.em, programme.id, 'quota');
    const [allocation] = await query<AllocationFacts>(work.em, facts, [input.allocationId]);
    if (!allocation) throw new NotFound('allocationId');
    mustHold(work, 'funds.allocation.reverse', allocation.fromRegionCode, lineOfQuota(work, programme.line, await findBody(work.em, allocation.fromBodyId)));
    const rejections = findReversalRejections({ ...allocation, issuedOn: allocation.occurredOn, on: work.occurredOn });
    if (rejections.length > 0) return refused(...rejections.map(inWords));

    const { id, fromBodyId, toBodyId, toRegionCode, documentNumber, amountFen } = allocation;
    const posted = await postEntry(work, {
      programmeId: programme.id, book: 'quota', kind: 'allocation-reversed', documentNumber, subject: { type: 'Allocation', id },
      reversesId: allocation.entryId,
      lines: [{ holderId: toBodyId, kind: 'available', amountFen: -amountFen }, { holderId: fromBodyId, kind: 'available', amountFen }],
    });
    if (!posted.ok) return refused(...posted.rejections.map((rejection) => toRefusal(rejection, { field: 'allocationId' })));
    await cancelHopClock(work, id);
    await cancelRegisterClock(work, id);
    await uncount(work, allocation);
    await endIdleWatch(work, id);
    await settleIdleAlerts(work, programme.id, [toBodyId]);
    await giveBackToParents(work, programme, id);
    work.causedBy(allocation.eventId);
    const eventId = await work.emit(allocationReversed, {
      aggregateId: id, regionCode: toRegionCode,
      payload: { allocationId: id, programmeId: programme.id, documentNumber, fromBodyId, toBodyId, toRegionCode, amountFen: amountFen.toString() },
    });
    await query(
      work.em,
      'update funds.allocation set reversed_on = $2, reversed_by = $3, reversal_reason = $4, reversal_event_id = $5 where id = $1',
      [id, work.occurredOn, work.actor.personId, input.reason, eventId],
    );
    // In the month of the allocation itself: the list of standing allocations and its figure stay equal for every period.
    await addToFigures(work, [{ regionCode: toRegionCode, on: allocation.occurredOn, measure: 'allocated', amount: -amountFen }]);
    return accepted(id);
  },
});

// From the day of the reversal on: on any day before it the money had been issued (F4).
async function uncount(work: Work, { programmeId, fromRegionCode, toRegionCode, amountFen, registeredOn }: AllocationFacts): Promise<void> {
  const measures = registeredOn === null ? (['issued'] as const) : (['issued', 'received'] as const);
  await countCrossings(work, measures.map((measure) => ({ programmeId, from: fromRegionCode, to: toRegionCode, measure, on: work.occurredOn, amountFen: -amountFen })));
}

/** What comes back can be passed on again: the received allocations get their parts back, and those whose clock had been met a new one. */
async function giveBackToParents(work: Work, programme: Programme, allocationId: string): Promise<void> {
  const parents = await query<{ id: string; toBodyId: string; toRegionCode: string; documentNumber: string; amountFen: bigint }>(
    work.em,
    `update funds.allocation p set passed_on_fen = p.passed_on_fen - x.amount_fen from funds.allocation_pass x
      where x.child_id = $1 and p.id = x.parent_id
      returning p.id, p.to_body_id as "toBodyId", p.to_region_code as "toRegionCode", p.document_number as "documentNumber",
        p.amount_fen - p.passed_on_fen - p.used_fen as "amountFen"`,
    [allocationId],
  );
  for (const parent of parents) {
    const open = await query(
      work.em, "select 1 from kit.deadline where kind = any($2) and subject_id = $1 and state in ('running', 'missed')", [parent.id, hopClockKinds]);
    if (open.length === 0) await startHopClock(work, programme, parent);
  }
}
