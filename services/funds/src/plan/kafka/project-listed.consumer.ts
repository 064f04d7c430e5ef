import { projectListed } from '@sunledger/events';
import { onEvent, query } from '@sunledger/service-kit';

/** Keeps the read copy of the library: what may be planned at all (P2, F3). */
export const projectListedConsumer = onEvent(projectListed, async (work, event) => {
  const { projectId, name, projectKind, content, place, implementingBodyId, estimateFen, beneficiaryHouseholds } = event.payload;
  await query(
    work.em,
    `insert into funds.listed_project (project_id, name, project_kind, content, place, implementing_body_id, estimate_fen,
       beneficiary_households, region_code, listed_on, event_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (project_id) do update set name = excluded.name, project_kind = excluded.project_kind, content = excluded.content,
       place = excluded.place, implementing_body_id = excluded.implementing_body_id, estimate_fen = excluded.estimate_fen,
       beneficiary_households = excluded.beneficiary_households, region_code = excluded.region_code, listed_on = excluded.listed_on,
       event_id = excluded.event_id`,
    [projectId, name, projectKind, content, place, implementingBodyId, estimateFen, beneficiaryHouseholds, event.regionCode,
      event.occurredOn, event.id],
  );
});
