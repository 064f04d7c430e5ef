import { retentionOverdue } from '@sunledger/events';
import { query, queryOne, type DeadlineHandlers } from '@sunledger/service-kit';

/** Retention money that stayed unpaid past its limit is a fact that supervision acts on (F7, S9). */
export const retentionDeadlines: DeadlineHandlers = {
  'funds.release-retention': async (work, deadline) => {
    const retention = await queryOne<{ project_id: string; programme_id: string; amount_fen: bigint; region_code: string; held_event_id: string }>(
      work.em, 'select project_id, programme_id, amount_fen, region_code, held_event_id from funds.retention where id = $1', [deadline.subjectId]);
    work.causedBy(retention.held_event_id);
    const eventId = await work.emit(retentionOverdue, {
      aggregateId: deadline.subjectId, regionCode: retention.region_code, occurredOn: deadline.dueOn,
      payload: {
        retentionId: deadline.subjectId, projectId: retention.project_id, programmeId: retention.programme_id, amountFen: retention.amount_fen.toString(),
      },
    });
    await query(work.em, 'update funds.retention set overdue_on = $2, overdue_event_id = $3 where id = $1', [deadline.subjectId, deadline.dueOn, eventId]);
  },
};
