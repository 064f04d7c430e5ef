import { clueTransferred } from '@sunledger/events';
import { onEvent, query } from '@sunledger/service-kit';

/** A clue handed over by supervision waits here until a case is filed on it or it is answered (A1). */
export const clueTransferredConsumer = onEvent(clueTransferred, async (work, event) => {
  const { clueId, toBodyId, problemClass } = event.payload;
  await query(
    work.em,
    `insert into accountability.incoming_clue (clue_id, region_code, to_body_id, problem_class, transferred_on, recorded_at, event_id)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (clue_id) do nothing`,
    [clueId, event.regionCode, toBodyId, problemClass, event.occurredOn, event.recordedAt, event.id],
  );
});
