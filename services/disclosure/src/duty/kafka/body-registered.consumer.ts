import { bodyRegistered } from '@sunledger/events';
import { onEvent, query } from '@sunledger/service-kit';

/** A body that registers takes over the duties that stood there without one. */
export const bodyRegisteredConsumer = onEvent(bodyRegistered, async (work, { payload: { bodyId, bodyKind, regionCode } }) => {
  await query(
    work.em,
    `with taken as (update disclosure.duty set body_id = $1 where region_code = $2 and body_kind = $3 and body_id is null returning id)
     update kit.deadline d set body_id = $1 from taken where d.subject_id = taken.id::text and d.kind = 'disclosure.disclose'`,
    [bodyId, regionCode, bodyKind],
  );
});
