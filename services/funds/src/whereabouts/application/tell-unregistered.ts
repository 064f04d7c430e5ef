import { whereaboutsUnregistered } from '@sunledger/events';
import { query, queryOne, type DeadlineHandlers } from '@sunledger/service-kit';

interface Unregistered {
  programmeId: string;
  documentNumber: string;
  bodyId: string;
  regionCode: string;
  amountFen: bigint;
  eventId: string;
}

/** A level that got money and has no entry within its limit is flagged by itself (F4). */
export const whereaboutsDeadlines: DeadlineHandlers = {
  'funds.register-whereabouts': async (work, deadline) => {
    const { eventId: issuedEventId, regionCode, amountFen, ...allocation } = await queryOne<Unregistered>(
      work.em,
      `select programme_id as "programmeId", document_number as "documentNumber", to_body_id as "bodyId", to_region_code as "regionCode",
         amount_fen as "amountFen", event_id as "eventId" from funds.allocation where id = $1`,
      [deadline.subjectId],
    );
    work.causedBy(issuedEventId);
    const eventId = await work.emit(whereaboutsUnregistered, {
      aggregateId: deadline.subjectId, regionCode, occurredOn: deadline.dueOn,
      payload: { allocationId: deadline.subjectId, ...allocation, amountFen: amountFen.toString(), dueOn: deadline.dueOn },
    });
    await query(work.em, 'update funds.allocation set unregistered_event_id = $2 where id = $1', [deadline.subjectId, eventId]);
  },
};
