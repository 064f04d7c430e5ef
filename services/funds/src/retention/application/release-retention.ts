import { z } from 'zod';
import { retentionReleased } from '@sunledger/events';
import type { Fen, IsoDate } from '@sunledger/kernel';
import { accepted, addToFigures, defineCommand, meetDeadline, mustHold, NotFound, query, refused, type CommandBasics, type Em } from '@sunledger/service-kit';
import { findPayerRefusals } from '../../cash/application/find-payer-refusals.ts';
import { postEntry } from '../../ledger/application/post-entry.ts';
import { getProgramme } from '../../programme/application/get-programme.ts';
import { toRefusal } from '../../refusals.ts';
import { findSamePersonRefusals } from '../../reimbursement/application/acts.ts';
import { findReleaseRejections, type Retention } from '../domain/retention-rules.ts';
import { toRetentionRefusal } from '../retention-refusals.ts';

export interface ReleaseRetention extends CommandBasics {
  retentionId: string;
  fromAccount: string;
}

interface RetentionFacts extends Retention {
  id: string;
  reimbursementId: string;
  projectId: string;
  programmeId: string;
  holderBodyId: string;
  regionCode: string;
  amountFen: Fen;
  heldOn: IsoDate;
  heldEventId: string;
  causes: string[];
}

async function lockRetention(em: Em, id: string): Promise<RetentionFacts> {
  const locked = await query(em, 'select 1 from funds.retention where id = $1 for update', [id]);
  if (locked.length === 0) throw new NotFound('retentionId');
  // After the lock: an issue opened while we waited must be seen.
  const [row] = await query<RetentionFacts>(
    em,
    `select r.id, r.reimbursement_id as "reimbursementId", r.project_id as "projectId", r.programme_id as "programmeId",
       r.holder_body_id as "holderBodyId", r.region_code as "regionCode", r.amount_fen as "amountFen", r.state, r.held_on as "heldOn",
       r.warranty_ends_on as "warrantyEndsOn", r.held_event_id as "heldEventId",
       (select count(*)::int from funds.quality_issue q where q.project_id = r.project_id and q.closed_on is null) as "openIssues",
       array(select q.closed_event_id::text from funds.quality_issue q where q.project_id = r.project_id and q.closed_event_id is not null
         union select b.event_id::text from funds.accepted_batch b where b.contract_id = r.contract_id and b.final) as causes
     from funds.retention r where r.id = $1`,
    [id],
  );
  if (!row) throw new NotFound('retentionId');
  return row;
}

/** Pays retention money out when the warranty ended without an open issue (质保金返还, F7): from the own account, by the bookkeeper. */
export const releaseRetention = (sealingKey: string) =>
  defineCommand<ReleaseRetention>({
    name: 'releaseRetention',
    duty: 'funds.retention.release',
    input: z.object({ retentionId: z.uuid(), fromAccount: z.string().regex(/^\d{8,30}$/) }),
    async handle(work, { retentionId, fromAccount }) {
      const retention = await lockRetention(work.em, retentionId);
      const programme = await getProgramme(work.em, retention.programmeId);
      mustHold(work, 'funds.retention.release', programme.regionCode);
      const refusals = [
        ...findReleaseRejections(retention, work.occurredOn).map((rejection) => toRetentionRefusal(rejection, { field: 'retentionId' })),
        ...(await findPayerRefusals(work, programme, fromAccount, sealingKey)),
        ...(await findSamePersonRefusals(
          work, { id: retention.reimbursementId, regionCode: retention.regionCode, fundKind: programme.fundKind }, { duty: 'pay', step: 'retention' })),
      ];
      if (refusals.length > 0) return refused(...refusals);

      const { id, amountFen, regionCode, projectId } = retention;
      // The closing date doesn't stop it: the liability was booked before (F2).
      const posted = await postEntry(work, {
        programmeId: programme.id, book: 'cash', kind: 'retention-released', subject: { type: 'Retention', id },
        lines: [
          { holderId: programme.bodyId, kind: 'special-account', amountFen: -amountFen },
          { holderId: retention.holderBodyId, kind: 'retention', amountFen },
        ],
      });
      if (!posted.ok) return refused(...posted.rejections.map((rejection) => toRefusal(rejection, { field: 'retentionId' })));
      await meetDeadline(work, 'funds.release-retention', id);
      work.causedBy(retention.heldEventId, ...retention.causes);
      const eventId = await work.emit(retentionReleased, {
        aggregateId: id, regionCode, payload: { retentionId: id, projectId, programmeId: programme.id, amountFen: amountFen.toString() },
      });
      await query(
        work.em,
        "update funds.retention set state = 'released', released_on = $2, released_by = $3, released_event_id = $4 where id = $1",
        [id, work.occurredOn, work.actor.personId, eventId],
      );
      await addToFigures(work, [{ regionCode, on: work.occurredOn, measure: 'retention-released', amount: amountFen }]);
      return accepted(id);
    },
  });
