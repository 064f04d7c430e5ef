import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { allocationIssued, allocationPassedOn } from '@sunledger/events';
import { formatYuan } from '@sunledger/kernel';
import {
  accepted, addToFigures, defineCommand, findBody, meetDeadline, mustHold, NotFound, query, refused, setDeadline, type CommandBasics,
  type Work,
} from '@sunledger/service-kit';
import { postEntry } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBeOpen, mustBePositive } from '../../programme/domain/programme-rules.ts';
import type { Programme } from '../../programme/persistence/programme.entity.ts';
import { toRefusal } from '../../refusals.ts';
import { mustGoDown } from '../domain/allocation-rules.ts';

export interface IssueAllocation extends CommandBasics {
  programmeId: string;
  fromBodyId: string;
  toBodyId: string;
  documentNumber: string;
  amount: bigint;
}

/** Passes quota from a body to a lower one by document number (资金下达, F3); the receiver's hop clock begins. */
export const issueAllocation = defineCommand<IssueAllocation>({
  name: 'issueAllocation',
  duty: 'funds.allocation.issue',
  input: z.object({
    programmeId: z.uuid(), fromBodyId: z.string().max(120), toBodyId: z.string().max(120), documentNumber: z.string().trim().min(2).max(100),
  }),
  async handle(work, input) {
    const programme = await getProgramme(work.em, input.programmeId);
    const [from, to] = await Promise.all([findBody(work.em, input.fromBodyId), findBody(work.em, input.toBodyId)]);
    if (!from) throw new NotFound('fromBodyId');
    if (!to) throw new NotFound('toBodyId');
    mustHold(work, 'funds.allocation.issue', from.regionCode);
    const { documentNumber, amount: amountFen } = input;
    const used = await query(
      work.em,
      'select 1 from funds.allocation where programme_id = $1 and to_body_id = $2 and document_number = $3',
      [programme.id, to.bodyId, documentNumber],
    );
    const refusals = [
      ...mustBePositive(amountFen).map((rejection) => toRefusal(rejection, { field: 'amount' })),
      ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'occurredOn' })),
      ...mustGoDown(from, to).map((rejection) => toRefusal(rejection, { field: 'toBodyId' })),
      ...(used.length > 0 ? [toRefusal({ code: 'DOCUMENT_NUMBER_USED', documentNumber }, { field: 'documentNumber' })] : []),
    ];
    if (refusals.length > 0) return refused(...refusals);

    const id = randomUUID();
    const posted = await postEntry(work, {
      programmeId: programme.id, book: 'quota', kind: 'allocation', documentNumber, subject: { type: 'Allocation', id },
      lines: [
        { holderId: from.bodyId, kind: 'available', amountFen: -amountFen },
        { holderId: to.bodyId, kind: 'available', amountFen },
      ],
    });
    if (!posted.ok) return refused(...posted.rejections.map((rejection) => toRefusal(rejection, { field: 'amount' })));

    const parentAllocationId = await passOnReceived(work, programme, from.bodyId, amountFen);
    const eventId = await work.emit(allocationIssued, {
      aggregateId: id,
      regionCode: to.regionCode,
      payload: {
        allocationId: id, programmeId: programme.id, programmeName: programme.name, fundKind: programme.fundKind, documentNumber,
        fromBodyId: from.bodyId, toBodyId: to.bodyId, toRegionCode: to.regionCode, amountFen: amountFen.toString(), parentAllocationId,
      },
    });
    await query(
      work.em,
      `insert into funds.allocation (id, programme_id, document_number, from_body_id, to_body_id, to_region_code, amount_fen, occurred_on, recorded_at, event_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, programme.id, documentNumber, from.bodyId, to.bodyId, to.regionCode, amountFen, work.occurredOn, work.now, eventId],
    );
    await startHopClock(work, programme, { id, toBodyId: to.bodyId, toRegionCode: to.regionCode, documentNumber, amountFen });
    await addToFigures(work, [{ regionCode: to.regionCode, on: work.occurredOn, measure: 'allocated', amount: amountFen }]);
    return accepted(id);
  },
});

/**
 * Counts what is passed on against the allocations that the giver itself received, oldest first; one wholly passed on
 * has met its clock. The first of them is the parent in the trace; at the top the programme's own quota is.
 */
async function passOnReceived(work: Work, programme: Programme, giverId: string, amountFen: bigint): Promise<string | undefined> {
  const received = await query<{ id: string; event_id: string; to_region_code: string; left_fen: bigint }>(
    work.em,
    `select id, event_id, to_region_code, amount_fen - passed_on_fen as left_fen from funds.allocation
      where programme_id = $1 and to_body_id = $2 and passed_on_fen < amount_fen order by occurred_on, recorded_at, id for update`,
    [programme.id, giverId],
  );
  if (received.length === 0) {
    const receipts = await query<{ event_id: string }>(work.em, 'select event_id from funds.quota_receipt where programme_id = $1 and body_id = $2', [programme.id, giverId]);
    work.causedBy(...receipts.map((receipt) => receipt.event_id));
    return undefined;
  }
  let rest = amountFen;
  for (const parent of received) {
    if (rest === 0n) break;
    const part = rest < parent.left_fen ? rest : parent.left_fen;
    rest -= part;
    work.causedBy(parent.event_id);
    await query(work.em, 'update funds.allocation set passed_on_fen = passed_on_fen + $2 where id = $1', [parent.id, part]);
    await work.emit(allocationPassedOn, {
      aggregateId: parent.id,
      regionCode: parent.to_region_code,
      payload: { allocationId: parent.id, programmeId: programme.id, bodyId: giverId, passedFen: part.toString(), remainingFen: (parent.left_fen - part).toString() },
    });
    if (part === parent.left_fen) await meetDeadline(work, 'funds.pass-allocation-on', parent.id);
  }
  return received[0]?.id;
}

async function startHopClock(
  work: Work,
  programme: Programme,
  hop: { id: string; toBodyId: string; toRegionCode: string; documentNumber: string; amountFen: bigint },
): Promise<void> {
  const { fundKind, line } = programme;
  await setDeadline(work, {
    kind: 'funds.pass-allocation-on', subjectType: 'Allocation', subjectId: hop.id, regionCode: hop.toRegionCode, bodyId: hop.toBodyId,
    title: `转下达或使用 ${hop.documentNumber} ${formatYuan(hop.amountFen)} 元 · pass on or use`, startedOn: work.occurredOn,
    policy: work.policy.value('allocation.hop-limit', { regionCode: hop.toRegionCode, fundKind, line, on: work.occurredOn }),
  });
}
