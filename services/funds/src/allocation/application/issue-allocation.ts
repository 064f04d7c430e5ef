import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { allocationIssued } from '@sunledger/events';
import { accepted, addToFigures, defineCommand, findBody, mustHold, NotFound, query, refused, type CommandBasics } from '@sunledger/service-kit';
import { findSubjectRefusals } from '../../budget-subject/application/changed-for.ts';
import { lockBook } from '../../ledger/application/lock-book.ts';
import { postLast } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { mustBeOpen, mustBePositive } from '../../programme/domain/programme-rules.ts';
import { toRefusal } from '../../refusals.ts';
import { toAllocationRefusal } from '../allocation-refusals.ts';
import { mustGoDown } from '../domain/allocation-rules.ts';
import { departureOf, mustExplainDeparture } from '../domain/share-departure.ts';
import { mustBeOfItsKind, mustKeepDirectApart } from '../domain/direct-funds.ts';
import { hasAdoptedShares, readAdoptedShare } from './adopted-share.ts';
import { directHolding, directOfDocument, holdsDirectFunds } from './direct-holding.ts';
import { passOnReceived } from './count-against-received.ts';
import { startHopClock } from './hop-clock.ts';
import { lineOfQuota } from './line-of-quota.ts';
import { countCrossings } from '../../hop-gap/application/count-hops.ts';
import { watchIdle } from '../../idle-money/application/watch-idle.ts';
import { startRegisterClock } from '../../whereabouts/application/enter-whereabouts.ts';

export interface IssueAllocation extends CommandBasics {
  programmeId: string;
  fromBodyId: string;
  toBodyId: string;
  documentNumber: string;
  amount: bigint;
  direct?: boolean | null;
  /** Why it departs from the adopted share. */
  reason?: string | null;
}

/** Passes quota from a body to a lower one by document number (资金下达, F3); the receiver's hop clock begins. */
export const issueAllocation = defineCommand<IssueAllocation>({
  name: 'issueAllocation',
  duty: 'funds.allocation.issue',
  input: z.object({
    programmeId: z.uuid(), fromBodyId: z.string().max(120), toBodyId: z.string().max(120), documentNumber: z.string().trim().min(2).max(100),
    reason: z.string().trim().min(2).max(300).nullish(),
  }),
  async handle(work, input) {
    const programme = await getProgramme(work.em, input.programmeId);
    const [from, to] = await Promise.all([findBody(work.em, input.fromBodyId), findBody(work.em, input.toBodyId)]);
    if (!from) throw new NotFound('fromBodyId');
    if (!to) throw new NotFound('toBodyId');
    mustHold(work, 'funds.allocation.issue', from.regionCode, lineOfQuota(work, programme.line, from));
    // Who received quota counts against what it received, under the book's lock. Who has it from above waits for nobody until the end.
    const direct = input.direct ?? false;
    // Direct funds are counted apart from the balance, so they are judged under the lock wherever they are.
    const year = Number(work.occurredOn.slice(0, 4));
    // What was given of an adopted share is a sum too.
    const shared = await hasAdoptedShares(work.em, programme.id, year);
    if (from.bodyId !== programme.bodyId || direct || shared || (await holdsDirectFunds(work.em, programme.id))) await lockBook(work.em, programme.id, 'quota');
    const share = shared
      ? await readAdoptedShare(work.em, { programmeId: programme.id, dividesIn: programme.regionCode, year, from: from.regionCode, to: to.regionCode }) : undefined;
    const { documentNumber, amount: amountFen } = input;
    const used = await query(
      work.em,
      'select 1 from funds.allocation where programme_id = $1 and to_body_id = $2 and document_number = $3 and reversed_on is null',
      [programme.id, to.bodyId, documentNumber],
    );
    const refusals = [
      ...mustBePositive(amountFen).map((rejection) => toRefusal(rejection, { field: 'amount' })),
      ...mustBeOpen(programme.closesOn, work.occurredOn).map((rejection) => toRefusal(rejection, { field: 'occurredOn' })),
      ...mustGoDown(from, to).map((rejection) => toRefusal(rejection, { field: 'toBodyId' })),
      ...(used.length > 0 ? [toRefusal({ code: 'DOCUMENT_NUMBER_USED', documentNumber }, { field: 'documentNumber' })] : []),
      ...mustKeepDirectApart(documentNumber, direct, await directOfDocument(work.em, from.bodyId, documentNumber))
        .map((rejection) => toAllocationRefusal(rejection, { field: 'documentNumber' })),
      ...mustBeOfItsKind(await directHolding(work.em, programme.id, from.bodyId), direct, amountFen)
        .map((rejection) => toAllocationRefusal(rejection, { field: 'direct' })),
      ...mustExplainDeparture(share, amountFen, input.reason).map((rejection) => toAllocationRefusal(rejection, { field: 'reason' })),
      ...(await findSubjectRefusals(work, programme, from, to, amountFen)),
    ];
    if (refusals.length > 0) return refused(...refusals);

    const id = randomUUID();
    postLast(work, {
      programmeId: programme.id, book: 'quota', kind: 'allocation', documentNumber, subject: { type: 'Allocation', id },
      lines: [
        { holderId: from.bodyId, kind: 'available', amountFen: -amountFen },
        { holderId: to.bodyId, kind: 'available', amountFen },
      ],
    }, { field: 'amount' });
    const differenceFen = share ? departureOf(share, amountFen) : 0n;
    work.causedBy(share?.eventId);
    const parts = await passOnReceived(work, programme.id, from.bodyId, amountFen);
    const eventId = await work.emit(allocationIssued, {
      aggregateId: id,
      regionCode: to.regionCode,
      payload: {
        allocationId: id, programmeId: programme.id, programmeName: programme.name, fundKind: programme.fundKind, documentNumber,
        fromBodyId: from.bodyId, toBodyId: to.bodyId, toRegionCode: to.regionCode, amountFen: amountFen.toString(), parentAllocationId: parts[0]?.id,
        ...(differenceFen !== 0n && { shareDifferenceFen: differenceFen.toString() }),
        line: programme.line ?? undefined,
      },
    });
    // Of two notices with one number at once the second finds it taken here, whatever it saw before.
    const entered = await query(
      work.em,
      `insert into funds.allocation (id, programme_id, document_number, from_body_id, from_region_code, to_body_id, to_region_code, amount_fen,
         issued_by, occurred_on, recorded_at, event_id, direct, share_proposal_id, share_fen, share_difference_fen, share_reason)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, nullif($16::bigint, 0), case when $16::bigint <> 0 then $17 end) on conflict do nothing returning id`,
      [id, programme.id, documentNumber, from.bodyId, from.regionCode, to.bodyId, to.regionCode, amountFen, work.actor.personId,
        work.occurredOn, work.now, eventId, direct, share?.proposalId ?? null, share?.shareFen ?? null, differenceFen, input.reason ?? null],
    );
    if (entered.length === 0) return refused(toRefusal({ code: 'DOCUMENT_NUMBER_USED', documentNumber }, { field: 'documentNumber' }));
    await query(
      work.em,
      'insert into funds.allocation_pass (child_id, parent_id, amount_fen) select $1, p, f from unnest($2::uuid[], $3::bigint[]) t(p, f)',
      [id, parts.map((part) => part.id), parts.map((part) => part.partFen)],
    );
    const hop = { id, toBodyId: to.bodyId, toRegionCode: to.regionCode, documentNumber, amountFen };
    await startHopClock(work, programme, hop);
    await startRegisterClock(work, programme, hop);
    await watchIdle(work, programme, { id, kind: 'allocation', documentNumber, bodyId: to.bodyId, regionCode: to.regionCode, amountFen, eventId });
    await countCrossings(work, [{ programmeId: programme.id, from: from.regionCode, to: to.regionCode, measure: 'issued', on: work.occurredOn, amountFen }]);
    await addToFigures(work, [{ regionCode: to.regionCode, on: work.occurredOn, measure: 'allocated', amount: amountFen }]);
    return accepted(id);
  },
});
